// libqrencode: the QR code of a certificate, as a matrix of modules.
#include <qrencode.h>

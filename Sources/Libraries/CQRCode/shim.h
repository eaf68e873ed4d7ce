// libqrencode: the QR code of a certificate, as a matrix of modules. It needs the C library alone
// and its pages are not read before a code is drawn, so it is linked rather than opened late.
#include <qrencode.h>

// libzip: random access to a package's entries, zip64 included, without extracting anything.
#include <zip.h>

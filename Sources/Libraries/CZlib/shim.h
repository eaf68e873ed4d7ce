// zlib: unpacks the files of a package, whose directory is read and checked in Swift.
#include <zlib.h>

// A macro, which Swift does not see. A window of minus 15 bits means deflated bytes as they stand
// in a zip, without a header of zlib's own.
static inline int zlib_begin_raw_inflation(z_stream *_Nonnull stream) {
  return inflateInit2(stream, -15);
}

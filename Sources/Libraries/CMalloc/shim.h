// The settings of the C library's heap, which Swift's Glibc module leaves out.
#include <malloc.h>

// Keeps some of what is freed at the heap's end, which otherwise the system takes back at once and
// gives again, page by page.
static inline void keep_freed_memory(int bytes) {
  mallopt(M_TOP_PAD, bytes);
}

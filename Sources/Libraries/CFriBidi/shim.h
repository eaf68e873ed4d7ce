// FriBidi orders lines in which letters run from right to left.
//
// The module map names no library to link: few learners read such lines, fewer on a terminal that
// does not order them itself. The library is opened when the first such line is shown.
#include <dlfcn.h>
#include <fribidi/fribidi.h>
#include <stddef.h>

#define KARATU_ORDERING_FUNCTIONS(DO) \
  DO(fribidi_get_bidi_types) \
  DO(fribidi_get_bracket_types) \
  DO(fribidi_get_par_embedding_levels_ex) \
  DO(fribidi_reorder_line) \
  DO(fribidi_shape_mirroring)

/// The functions of FriBidi that order lines, as the header declares them.
typedef struct {
#define KARATU_MEMBER(function) __typeof__(&function) _Nonnull function;
  KARATU_ORDERING_FUNCTIONS(KARATU_MEMBER)
#undef KARATU_MEMBER
} OrderingLibrary;

// `dlopen`'s flags are macros that differ between systems. A library that is open already is only
// counted once more.
static inline int karatu_find_ordering_functions(
    OrderingLibrary *_Nonnull table, const char *_Nonnull name) {
  void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  void *found;
#define KARATU_FIND(function) \
  if (!(found = dlsym(library, #function))) return 0; \
  table->function = (__typeof__(&function))found;
  KARATU_ORDERING_FUNCTIONS(KARATU_FIND)
#undef KARATU_FIND
  return 1;
}

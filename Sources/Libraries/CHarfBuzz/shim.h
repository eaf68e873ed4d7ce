// HarfBuzz shapes a name in any script, hb-subset cuts a font down to its used glyphs, and
// FriBidi orders mixed-direction lines.
//
// The module map names no library to link: printing is rare, and these libraries bring FreeType,
// GLib and Graphite along. They are opened when a page is printed, and every function is called
// through `ShapingLibrary`, whose members have exactly the types that the headers declare.
#include <dlfcn.h>
#include <fribidi/fribidi.h>
#include <harfbuzz/hb-ot.h>
#include <harfbuzz/hb-subset.h>
#include <harfbuzz/hb.h>
#include <stddef.h>

#define KARATU_HARFBUZZ_FUNCTIONS(DO) \
  DO(hb_blob_create_from_file_or_fail) \
  DO(hb_blob_destroy) \
  DO(hb_blob_get_data) \
  DO(hb_buffer_add_utf32) \
  DO(hb_buffer_create) \
  DO(hb_buffer_destroy) \
  DO(hb_buffer_get_glyph_infos) \
  DO(hb_buffer_get_glyph_positions) \
  DO(hb_buffer_set_direction) \
  DO(hb_buffer_set_language) \
  DO(hb_buffer_set_script) \
  DO(hb_face_collect_unicodes) \
  DO(hb_face_create) \
  DO(hb_face_destroy) \
  DO(hb_face_get_glyph_count) \
  DO(hb_face_get_table_tags) \
  DO(hb_face_get_upem) \
  DO(hb_face_reference_blob) \
  DO(hb_face_reference_table) \
  DO(hb_font_create) \
  DO(hb_font_destroy) \
  DO(hb_font_get_glyph_extents) \
  DO(hb_font_get_glyph_h_advance) \
  DO(hb_font_get_nominal_glyph) \
  DO(hb_language_from_string) \
  DO(hb_map_get) \
  DO(hb_ot_metrics_get_position_with_fallback) \
  DO(hb_ot_name_get_utf8) \
  DO(hb_set_add) \
  DO(hb_set_create) \
  DO(hb_set_destroy) \
  DO(hb_set_next) \
  DO(hb_shape) \
  DO(hb_unicode_funcs_get_default) \
  DO(hb_unicode_script)

#define KARATU_SUBSET_FUNCTIONS(DO) \
  DO(hb_subset_input_create_or_fail) \
  DO(hb_subset_input_destroy) \
  DO(hb_subset_input_glyph_set) \
  DO(hb_subset_input_set) \
  DO(hb_subset_input_set_flags) \
  DO(hb_subset_plan_create_or_fail) \
  DO(hb_subset_plan_destroy) \
  DO(hb_subset_plan_execute_or_fail) \
  DO(hb_subset_plan_old_to_new_glyph_mapping)

#define KARATU_FRIBIDI_FUNCTIONS(DO) \
  DO(fribidi_get_bidi_types) \
  DO(fribidi_get_bracket_types) \
  DO(fribidi_get_par_direction) \
  DO(fribidi_get_par_embedding_levels_ex) \
  DO(fribidi_reorder_line)

/// The functions of HarfBuzz, hb-subset and FriBidi, as the headers declare them.
typedef struct {
#define KARATU_MEMBER(function) __typeof__(&function) _Nonnull function;
  KARATU_HARFBUZZ_FUNCTIONS(KARATU_MEMBER)
  KARATU_SUBSET_FUNCTIONS(KARATU_MEMBER)
  KARATU_FRIBIDI_FUNCTIONS(KARATU_MEMBER)
#undef KARATU_MEMBER
} ShapingLibrary;

// `dlopen`'s flags are macros that differ between systems.
static inline void *_Nullable karatu_open_library(const char *_Nonnull name) {
  return dlopen(name, RTLD_NOW | RTLD_LOCAL);
}

// Fills the table from the three open libraries; gives the name of the first function that its
// library lacks (and then the table must not be used), or NULL.
static inline const char *_Nullable karatu_find_functions(
    ShapingLibrary *_Nonnull table, void *_Nonnull harfbuzz, void *_Nonnull subset,
    void *_Nonnull fribidi) {
  void *found;
#define KARATU_FIND(library, function) \
  if (!(found = dlsym(library, #function))) return #function; \
  table->function = (__typeof__(&function))found;
#define KARATU_IN_HARFBUZZ(function) KARATU_FIND(harfbuzz, function)
#define KARATU_IN_SUBSET(function) KARATU_FIND(subset, function)
#define KARATU_IN_FRIBIDI(function) KARATU_FIND(fribidi, function)
  KARATU_HARFBUZZ_FUNCTIONS(KARATU_IN_HARFBUZZ)
  KARATU_SUBSET_FUNCTIONS(KARATU_IN_SUBSET)
  KARATU_FRIBIDI_FUNCTIONS(KARATU_IN_FRIBIDI)
#undef KARATU_IN_HARFBUZZ
#undef KARATU_IN_SUBSET
#undef KARATU_IN_FRIBIDI
#undef KARATU_FIND
  return NULL;
}

// libpng reads a picture into pixels, Chafa draws pixels with a terminal's cells.
//
// The module map names no library to link: most learners never look at a picture, and Chafa brings
// GLib along. They are opened when a picture is asked for, and every function is called through
// `PNGLibrary` and `ChafaLibrary`, whose members have the types that are declared.
//
// Chafa's functions and numbers are declared here, for its own header needs GLib's, and these stand
// in a folder that differs between machines. A test compares them with Chafa's header.
#include <dlfcn.h>
#include <png.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

typedef struct ChafaCanvas ChafaCanvas;
typedef struct ChafaCanvasConfig ChafaCanvasConfig;
typedef struct ChafaSymbolMap ChafaSymbolMap;

enum {
  // ChafaCanvasMode
  karatu_chafa_mode_240_colours = 2,
  karatu_chafa_mode_ink_and_paper = 5,
  karatu_chafa_mode_8_colours = 6,
  // ChafaSymbolTags
  karatu_chafa_symbols_space = 1 << 0,
  karatu_chafa_symbols_solid = 1 << 1,
  karatu_chafa_symbols_quarter = 1 << 7,
  karatu_chafa_symbols_half = 1 << 8 | 1 << 9,
  karatu_chafa_symbols_ascii = 1 << 14,
  // ChafaDitherMode
  karatu_chafa_dither_ordered = 1,
  // ChafaPixelType
  karatu_chafa_pixels_rgba = 4,
};

void chafa_set_n_threads(int count);
ChafaSymbolMap *chafa_symbol_map_new(void);
void chafa_symbol_map_add_by_tags(ChafaSymbolMap *map, int tags);
void chafa_symbol_map_unref(ChafaSymbolMap *map);
ChafaCanvasConfig *chafa_canvas_config_new(void);
void chafa_canvas_config_set_geometry(ChafaCanvasConfig *config, int width, int height);
void chafa_canvas_config_set_canvas_mode(ChafaCanvasConfig *config, unsigned mode);
void chafa_canvas_config_set_dither_mode(ChafaCanvasConfig *config, unsigned mode);
void chafa_canvas_config_set_symbol_map(ChafaCanvasConfig *config, const ChafaSymbolMap *map);
void chafa_canvas_config_set_fg_color(ChafaCanvasConfig *config, uint32_t colour);
void chafa_canvas_config_set_bg_color(ChafaCanvasConfig *config, uint32_t colour);
void chafa_canvas_config_unref(ChafaCanvasConfig *config);
ChafaCanvas *chafa_canvas_new(const ChafaCanvasConfig *config);
void chafa_canvas_draw_all_pixels(
    ChafaCanvas *canvas, unsigned type, const uint8_t *pixels, int width, int height, int stride);
uint32_t chafa_canvas_get_char_at(ChafaCanvas *canvas, int column, int row);
void chafa_canvas_get_raw_colors_at(
    ChafaCanvas *canvas, int column, int row, int *foreground, int *background);
void chafa_canvas_unref(ChafaCanvas *canvas);

#define KARATU_PNG_FUNCTIONS(DO) \
  DO(png_image_begin_read_from_memory) \
  DO(png_image_finish_read) \
  DO(png_image_free)

#define KARATU_CHAFA_FUNCTIONS(DO) \
  DO(chafa_set_n_threads) \
  DO(chafa_symbol_map_new) \
  DO(chafa_symbol_map_add_by_tags) \
  DO(chafa_symbol_map_unref) \
  DO(chafa_canvas_config_new) \
  DO(chafa_canvas_config_set_geometry) \
  DO(chafa_canvas_config_set_canvas_mode) \
  DO(chafa_canvas_config_set_dither_mode) \
  DO(chafa_canvas_config_set_symbol_map) \
  DO(chafa_canvas_config_set_fg_color) \
  DO(chafa_canvas_config_set_bg_color) \
  DO(chafa_canvas_config_unref) \
  DO(chafa_canvas_new) \
  DO(chafa_canvas_draw_all_pixels) \
  DO(chafa_canvas_get_char_at) \
  DO(chafa_canvas_get_raw_colors_at) \
  DO(chafa_canvas_unref)

#define KARATU_MEMBER(function) __typeof__(&function) _Nonnull function;
/// The functions of libpng, as its header declares them.
typedef struct {
  KARATU_PNG_FUNCTIONS(KARATU_MEMBER)
} PNGLibrary;

/// The functions of Chafa, as they are declared above.
typedef struct {
  KARATU_CHAFA_FUNCTIONS(KARATU_MEMBER)
} ChafaLibrary;
#undef KARATU_MEMBER

// `dlopen`'s flags are macros that differ between systems.
static inline void *_Nullable karatu_open_picture_library(const char *name) {
  return dlopen(name, RTLD_NOW | RTLD_LOCAL);
}

#define KARATU_FIND(function) \
  if (!(found = dlsym(library, #function))) return 0; \
  table->function = (__typeof__(&function))found;

// Fills a table from its open library; gives 0 if the library lacks a function (and then the table
// must not be used).
static inline int karatu_find_png(PNGLibrary *table, void *library) {
  void *_Nullable found;
  KARATU_PNG_FUNCTIONS(KARATU_FIND)
  return 1;
}

static inline int karatu_find_chafa(ChafaLibrary *table, void *library) {
  void *_Nullable found;
  KARATU_CHAFA_FUNCTIONS(KARATU_FIND)
  return 1;
}
#undef KARATU_FIND

#pragma clang assume_nonnull end

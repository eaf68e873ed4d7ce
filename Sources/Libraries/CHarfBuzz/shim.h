// HarfBuzz shapes a name in any script, hb-subset cuts a font down to its used glyphs, and
// FriBidi orders mixed-direction lines.
#include <fribidi.h>
#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

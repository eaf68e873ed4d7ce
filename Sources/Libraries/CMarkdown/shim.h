// cmark-gfm: CommonMark and GitHub's extensions with source positions.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

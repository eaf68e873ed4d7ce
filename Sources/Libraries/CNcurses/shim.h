// ncursesw: every terminal ever made, with the cheapest bytes for each change.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdio.h>

// <term.h> pollutes the name space with macros such as `lines` and `tab`, so the one function
// that is needed is declared here.
extern char *tigetstr(const char *capability);

// `stdscr` is a mutable global, which Swift 6 rejects as a data race.
static inline WINDOW *karatu_standard_window(void) { return stdscr; }
// `newterm` with the program's own streams, themselves mutable globals to Swift.
static inline SCREEN *karatu_new_terminal(void) { return newterm(NULL, stdout, stdin); }

// `curscr` and `COLORS` are mutable globals too.
static inline void karatu_forget_screen(void) { clearok(curscr, TRUE); }
static inline int karatu_colour_count(void) { return COLORS; }

// The attribute macros are casts, which Swift does not import.
static const attr_t karatu_bold = WA_BOLD;
static const attr_t karatu_underline = WA_UNDERLINE;
static const attr_t karatu_reverse = WA_REVERSE;
static const attr_t karatu_normal = WA_NORMAL;

// Two more mutable globals: how many colours the terminal has, and how many pairs of them.
static inline int karatu_colours(void) { return COLORS; }
static inline int karatu_colour_pairs(void) { return COLOR_PAIRS; }

// Draws on in a pair of colours; the number of a pair beyond 32,767 goes by way of a pointer.
static inline void karatu_set_look(WINDOW *window, attr_t attributes, int pair) {
  wattr_set(window, attributes, (short)(pair & 0x7FFF), pair > 0x7FFF ? &pair : NULL);
}

// The cells a character takes, as the C library counts them: ncurses and tmux ask the same
// function, so all three agree.
#include <langinfo.h>
#include <locale.h>
#include <wchar.h>

// <wchar.h> hides wcwidth from strict builds (it is X/Open), so it is declared here.
extern int wcwidth(wchar_t character);

// Takes the locale from the environment; nothing in Karatu depends on the C library's numbers
// or dates, so only the character type is taken.
static inline int karatu_take_character_locale(const char *name) {
  return setlocale(LC_CTYPE, name) != NULL;
}

// CODESET is a macro of an enumeration that Swift does not import as nl_item.
static inline const char *karatu_codeset(void) { return nl_langinfo(CODESET); }

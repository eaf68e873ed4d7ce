#define _GNU_SOURCE
#include "CTerminal.h"

#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios karatu_saved_settings;
static volatile sig_atomic_t karatu_is_key_mode = 0;

// Gives the terminal back as it was, then lets the signal do what it always does; after a
// suspension, takes single keys again. Only async-signal-safe functions are called.
static void karatu_restore_and_raise(int signal_number) {
  int was_key_mode = karatu_is_key_mode;
  struct termios keyed;
  if (was_key_mode) {
    tcgetattr(STDIN_FILENO, &keyed);
    tcsetattr(STDIN_FILENO, TCSANOW, &karatu_saved_settings);
  }
  struct sigaction usual = {0}, ours = {0};
  usual.sa_handler = SIG_DFL;
  ours.sa_handler = karatu_restore_and_raise;
  sigaction(signal_number, &usual, NULL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal_number);
  raise(signal_number);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  // Only a suspension comes back here.
  sigaction(signal_number, &ours, NULL);
  if (was_key_mode) tcsetattr(STDIN_FILENO, TCSANOW, &keyed);
}

// Takes single keys, without echo; signals keep their keys. Returns 0 where input is no terminal.
int karatu_key_mode_begin(void) {
  if (karatu_is_key_mode) return 1;
  if (tcgetattr(STDIN_FILENO, &karatu_saved_settings) != 0) return 0;
  struct termios keyed = karatu_saved_settings;
  keyed.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  keyed.c_cc[VINTR] = _POSIX_VDISABLE;
  keyed.c_cc[VMIN] = 1;
  keyed.c_cc[VTIME] = 0;
  struct sigaction ours = {0};
  ours.sa_handler = karatu_restore_and_raise;
  sigaction(SIGINT, &ours, NULL);
  sigaction(SIGTERM, &ours, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  if (tcsetattr(STDIN_FILENO, TCSADRAIN, &keyed) != 0) return 0;
  karatu_is_key_mode = 1;
  return 1;
}

// Gives the terminal back as it was.
void karatu_key_mode_end(void) {
  if (!karatu_is_key_mode) return;
  karatu_is_key_mode = 0;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &karatu_saved_settings);
}

int karatu_terminal_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 0;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 1;
}

// Whether another byte can be read within some milliseconds.
int karatu_input_waits(int milliseconds) { return karatu_can_read(STDIN_FILENO, milliseconds); }

// Whether something can be read from a descriptor within some milliseconds.
int karatu_can_read(int number, int milliseconds) {
  struct pollfd descriptor = {.fd = number, .events = POLLIN};
  return poll(&descriptor, 1, milliseconds) > 0 && (descriptor.revents & POLLIN);
}

// Keeps a new size of the window from being told, so that none is missed before a wait.
void karatu_hold_resizing(void) {
  sigset_t resizing;
  sigemptyset(&resizing);
  sigaddset(&resizing, SIGWINCH);
  sigprocmask(SIG_BLOCK, &resizing, NULL);
}

// Lets a new size be told again.
void karatu_release_resizing(void) {
  sigset_t resizing;
  sigemptyset(&resizing);
  sigaddset(&resizing, SIGWINCH);
  sigprocmask(SIG_UNBLOCK, &resizing, NULL);
}

// Waits until something can be read from the keyboard or from another descriptor, or a signal has
// come; while it waits, a new size is told though it was held back. Returns 1 if there is nothing
// but the other descriptor to read from.
int karatu_wait_besides(int other) {
  struct pollfd descriptors[] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = other, .events = POLLIN},
  };
  sigset_t allowed;
  sigprocmask(SIG_BLOCK, NULL, &allowed);
  sigdelset(&allowed, SIGWINCH);
  if (ppoll(descriptors, 2, NULL, &allowed) <= 0) return 0;
  return descriptors[0].revents == 0 && descriptors[1].revents != 0;
}

// Whether the terminal is gone.
int karatu_terminal_is_gone(void) {
  struct pollfd descriptor = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&descriptor, 1, 0) < 0 || (descriptor.revents & (POLLHUP | POLLERR | POLLNVAL));
}

// A closed terminal must not kill the program before it has put away the time that was spent.
void karatu_ignore_hangup(void) {
  struct sigaction ignore = {0};
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGHUP, &ignore, NULL);
  sigaction(SIGPIPE, &ignore, NULL);
}

// Ctrl-\ would leave the terminal unusable, and drops a core file.
void karatu_ignore_quit(void) {
  struct sigaction ignore = {0};
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGQUIT, &ignore, NULL);
}

static char karatu_clearing[64];
static size_t karatu_clearing_length = 0;
static struct sigaction karatu_ending_by_term, karatu_ending_by_int;

static void karatu_clear_and_end(int signal_number) {
  ssize_t count = write(STDOUT_FILENO, karatu_clearing, karatu_clearing_length);
  (void)count;
  struct sigaction *ending =
      signal_number == SIGTERM ? &karatu_ending_by_term : &karatu_ending_by_int;
  ending->sa_handler(signal_number);
}

// Sends a text before a signal ends the program.
void karatu_clear_at_end(const char *text) {
  karatu_clearing_length = 0;
  for (; *text && karatu_clearing_length < sizeof karatu_clearing; text++) {
    const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
    if (end) {
      text = end;
    } else {
      karatu_clearing[karatu_clearing_length++] = *text;
    }
  }
  struct sigaction ours = {0};
  ours.sa_handler = karatu_clear_and_end;
  sigaction(SIGTERM, NULL, &karatu_ending_by_term);
  sigaction(SIGINT, NULL, &karatu_ending_by_int);
  // A handler is a function; nobody's and the usual one are none.
  struct sigaction *endings[] = {&karatu_ending_by_term, &karatu_ending_by_int};
  int numbers[] = {SIGTERM, SIGINT};
  for (int i = 0; i < 2; i++) {
    void (*handler)(int) = endings[i]->sa_handler;
    if (handler == SIG_DFL || handler == SIG_IGN || handler == karatu_clear_and_end) continue;
    sigaction(numbers[i], &ours, NULL);
  }
}

// Lets the interrupt key come in like any other.
void karatu_disable_interrupt_key(void) {
  struct termios settings;
  if (tcgetattr(STDIN_FILENO, &settings) != 0) return;
  settings.c_cc[VINTR] = _POSIX_VDISABLE;
  tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

// Forgets what was typed and not read: the rest of a pasted text is no command for the shell.
void karatu_forget_input(void) {
  if (isatty(STDIN_FILENO)) tcflush(STDIN_FILENO, TCIFLUSH);
}

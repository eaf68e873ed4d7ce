// termios and signals: answering with one key on a terminal that cannot place its cursor.
//
// Compiled as C, not as a header of wrappers: a signal handler can reach nothing but static
// storage.
#ifndef KARATU_TERMINAL_H
#define KARATU_TERMINAL_H

// Takes single keys, without echo; signals keep their keys. Returns 0 where input is no terminal.
int karatu_key_mode_begin(void);

// Gives the terminal back as it was.
void karatu_key_mode_end(void);

// The cells of a terminal; returns 0 where they are not known.
int karatu_terminal_size(int descriptor, int *columns, int *rows);

// Whether another byte can be read within some milliseconds.
int karatu_input_waits(int milliseconds);

// Keeps a new size of the window from being told, so that none is missed before a wait.
void karatu_hold_resizing(void);

// Lets a new size be told again.
void karatu_release_resizing(void);

// Waits until something can be read from the keyboard or from another descriptor, or a signal has
// come; while it waits, a new size is told though it was held back. Returns 1 if there is nothing
// but the other descriptor to read from.
int karatu_wait_besides(int other);

// Whether something can be read from a descriptor within some milliseconds.
int karatu_can_read(int descriptor, int milliseconds);

// Whether the terminal is gone.
int karatu_terminal_is_gone(void);

// A closed terminal must not kill the program before it has put away the time that was spent.
void karatu_ignore_hangup(void);

// Ctrl-\ would leave the terminal unusable, and drops a core file.
void karatu_ignore_quit(void);

// Sends a text before a signal ends the program: what clears a screen that would stay under the
// prompt. Padding in it, `$<50>`, is left out. Who handles the signals now still handles them then.
void karatu_clear_at_end(const char *text);

// Lets the interrupt key come in like any other.
void karatu_disable_interrupt_key(void);

// Forgets what was typed and not read: the rest of a pasted text is no command for the shell.
void karatu_forget_input(void);

#endif

// What the terminal layer needs of ncurses and of signals, without macros, so that no other file ever includes curses.h.
// One terminal at a time. Nothing here is safe to call from two threads, except where it says so.
#ifndef DAYIN_NCURSES_H
#define DAYIN_NCURSES_H

#include <stdbool.h>
#include <stdint.h>

// One letter: base zero means the second half of the wide letter before it.
typedef struct {
  uint32_t base;
  uint32_t mark;
  uint32_t second_mark;
  int16_t pair;
  uint8_t attributes;  // DN_ bits below
  uint8_t width;       // one or two
} dn_cell;

enum { DN_BOLD = 1, DN_DIM = 2, DN_ITALIC = 4, DN_UNDERLINE = 8, DN_REVERSE = 16 };

// Signals as they come out of dn_take_signal.
enum { DN_SIGNAL_NONE, DN_SIGNAL_RESIZE, DN_SIGNAL_TERMINATE, DN_SIGNAL_HANG_UP, DN_SIGNAL_STOP, DN_SIGNAL_CONTINUE };

// Sets the locale so that letters beyond ASCII are written as UTF-8, if the machine can. Tells whether it can.
bool dn_set_locale(void);
// Starts curses on a terminal of this type. False where there is no description of it, or it cannot move its cursor.
bool dn_start(const char *term, int input, int output);
// Ends curses and gives the terminal back.
void dn_stop(void);
// How many colours it has; 0 on a monochrome one.
int dn_colors(void);
// Whether its colours are red, green and blue instead of numbers.
bool dn_colors_are_direct(void);
// Makes pair `pair` of two colours. Only where dn_colors() is 8 or more.
void dn_set_pair(int pair, int foreground, int background);
// The pair and the attributes of every place where nothing was put.
void dn_set_ground(int pair, uint8_t attributes);
// Puts cells, beginning at a place. What is outside is left out.
void dn_put(int row, int column, const dn_cell *cells, int count);
// Where the cursor stands after the next refresh; hidden where the row is negative.
void dn_set_cursor(int row, int column);
// Writes what changed.
void dn_refresh(void);
// Makes the next refresh write everything.
void dn_redraw(void);
// The size the terminal has now; false where it does not say.
bool dn_size(int *width, int *height);
// Tells curses of a new size.
void dn_resize(int width, int height);
// Gives the terminal to another program, and takes it back; the next refresh writes everything.
void dn_leave(void);
void dn_enter(void);
// Switches the kitty keyboard protocol on for this program (Esc and keys with Ctrl or Alt told apart, with the place of the key), and off.
// What a crash writes follows. Only where the terminal said that it knows it.
void dn_extend_keyboard(bool on);
// Writes bytes past curses. All of them, or as many as the terminal takes before it fails.
void dn_write(const char *bytes, int count);

// Lets all threads share two heaps, which grow by four megabytes. To be called before the first thread is made.
void dn_keep_two_heaps(void);

// A pipe that never blocks and that no other program inherits.
bool dn_pipe(int *reading, int *writing);
// The reading end of the pipe that says a signal came; -1 before dn_catch_signals.
int dn_signal_pipe(void);
// Catches resize, terminate, interrupt, quit, hang-up, stop and continue, and restores the terminal on a crash or at exit.
bool dn_catch_signals(void);
// Gives the signals back to whom they belonged.
void dn_release_signals(void);
// The next signal that came, as a DN_SIGNAL_ number.
int dn_take_signal(void);
// Stops this process as an uncaught SIGTSTP would, and returns when it goes on.
void dn_stop_process(void);
// Keeps the terminal's modes as they are now, for dn_restore. Called before curses changes them.
void dn_keep_modes(int terminal);
// What a crash writes to bring the terminal back. Called when the terminal is set up; `count` zero means nothing to restore.
void dn_arm_restore(int terminal, const char *bytes, int count);
// Restores the terminal at once, if it is armed. May be called from a signal handler.
void dn_restore(void);

// What the descriptions of terminals say of one: how many colours it has, and whether they are red, green and blue; false where there is no
// description, or it cannot move its cursor. Only while no terminal is started.
bool dn_describe(const char *term, int *colors, bool *direct);
// Whether the locale of whoever started the program is UTF-8.
bool dn_own_locale_is_utf8(void);
// Which letters the font of the Linux console has; false where this is no such console, or it does not tell.
bool dn_console_letters(int terminal, const uint32_t *letters, int count, bool *found);

#endif

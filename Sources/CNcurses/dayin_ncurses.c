#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE
#include "dayin_ncurses.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *in_file, *out_file;
static int terminal = -1;
static int cursor_row = -1, cursor_column;
static int shown_cursor = 1;
static bool with_colors, away, extended;

// Longer than any row that a terminal has; a longer run is put in parts.
enum { PART = 256 };

bool dn_set_locale(void) {
  // Letters alone: figures, dates and sentences are written by the program, never by the C library.
  // Which letters there are is the same in every UTF-8 locale; old machines may have one of a language only.
  static const char *const names[] = {"", "C.UTF-8", "kk_KZ.UTF-8", "ru_RU.UTF-8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  }
  return false;
}

bool dn_own_locale_is_utf8(void) { return setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool dn_describe(const char *term, int *colors, bool *direct) {
  int found = 0;
  if (setupterm((char *)term, STDOUT_FILENO, &found) != OK) return false;
  const char *address = tigetstr("cup");
  bool moves = address && address != (char *)-1;
  *colors = tigetnum("colors");
  *direct = tigetflag("RGB") > 0 || tigetnum("RGB") > 0;
  del_curterm(cur_term);
  return moves;
}

// Capability strings without the padding that real terminals of glass once needed.
static char restore_bytes[512];
static int restore_count;

static int collect(int byte) {
  if (restore_count < (int)sizeof restore_bytes) restore_bytes[restore_count++] = (char)byte;
  return byte;
}

static void collect_bytes(const char *bytes) {
  while (*bytes) collect(*bytes++);
}

static void collect_string(const char *name) {
  const char *value = tigetstr((char *)name);
  if (value && value != (char *)-1) tputs(value, 1, collect);
}

// What brings the terminal back, for whoever dies without a word.
static void arm(void) {
  dn_arm_restore(-1, NULL, 0);
  restore_count = 0;
  collect_string("sgr0");
  collect_string("op");
  collect_string("cnorm");
  collect_string("rmkx");
  // Bracketed paste and the telling of focus off; a terminal that never had them passes over it.
  collect_bytes("\033[?2004l\033[?1004l");
  // The other screen has a stack of keyboards of its own: before it is left.
  if (extended) collect_bytes("\033[<u");
  collect_string("rmcup");
  dn_arm_restore(terminal, restore_bytes, restore_count);
}

static void close_files(void) {
  if (in_file) fclose(in_file);
  if (out_file) fclose(out_file);
  in_file = out_file = NULL;
}

bool dn_start(const char *term, int input, int output) {
  int in_copy = dup(input), out_copy = dup(output);
  in_file = in_copy < 0 ? NULL : fdopen(in_copy, "r");
  out_file = out_copy < 0 ? NULL : fdopen(out_copy, "w");
  if (!in_file || !out_file) {
    close_files();
    return false;
  }
  dn_keep_modes(input);
  // The size is asked of the terminal, never taken from the environment.
  use_env(FALSE);
  use_tioctl(TRUE);
  int found = 0;
  if (setupterm((char *)term, output, &found) != OK) {
    close_files();
    return false;
  }
  const char *address = tigetstr("cup");
  if (!address || address == (char *)-1) {
    del_curterm(cur_term);
    close_files();
    return false;
  }
  del_curterm(cur_term);
  screen = newterm(term, out_file, in_file);
  if (!screen) {
    close_files();
    return false;
  }
  set_term(screen);
  terminal = output;
  raw();
  noecho();
  nonl();
  // Keys are read by the program itself; looking for them while writing would only split letters.
  typeahead(-1);
  keypad(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  with_colors = has_colors() && start_color() == OK && COLORS >= 8;
  // Between updates curses falls back to pair 0: two short numbers instead of four.
  if (with_colors) use_default_colors();
  extended = false;
  // Until it comes back to the terminal for the first time curses writes each move of the cursor by itself: two dozen small writes to a screen,
  // as many packets on a line, and as many wakings of whoever reads. So it goes and comes back at once, while the screen is empty.
  def_prog_mode();
  endwin();
  doupdate();
  clearok(curscr, TRUE);
  arm();
  return true;
}

void dn_extend_keyboard(bool on) {
  if (!screen || on == extended) return;
  // Armed first where it is switched on, and last where it is switched off: a crash in between then pops once too often, never too seldom.
  if (on) {
    extended = true;
    arm();
  }
  const char *bytes = on ? "\033[>5u" : "\033[<u";
  dn_write(bytes, (int)strlen(bytes));
  if (!on) {
    extended = false;
    arm();
  }
}

void dn_stop(void) {
  if (!screen) return;
  // Not isendwin(): it stays true after dn_enter until the first refresh, and the terminal would stay raw.
  if (!away) endwin();
  away = false;
  dn_arm_restore(-1, NULL, 0);
  delscreen(screen);
  screen = NULL;
  terminal = -1;
  shown_cursor = 1;
  close_files();
}

int dn_colors(void) { return with_colors ? COLORS : 0; }

bool dn_colors_are_direct(void) { return with_colors && COLORS > 256 && tigetflag("RGB") == 1; }

void dn_set_pair(int pair, int foreground, int background) {
  if (with_colors && pair > 0 && pair < COLOR_PAIRS) init_extended_pair(pair, foreground, background);
}

static attr_t attributes_of(uint8_t bits) {
  attr_t attributes = A_NORMAL;
  if (bits & DN_BOLD) attributes |= A_BOLD;
  if (bits & DN_DIM) attributes |= A_DIM;
  if (bits & DN_ITALIC) attributes |= A_ITALIC;
  if (bits & DN_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & DN_REVERSE) attributes |= A_REVERSE;
  return attributes;
}

void dn_set_ground(int pair, uint8_t attributes) {
  cchar_t ground;
  setcchar(&ground, L" ", attributes_of(attributes), with_colors ? (short)pair : 0, NULL);
  bkgrnd(&ground);
}

// The C library may know a letter less, or take it for wider; then it would push its neighbours aside.
static void to_curses(const dn_cell *cell, cchar_t *out) {
  wchar_t text[4] = {(wchar_t)cell->base, (wchar_t)cell->mark, (wchar_t)cell->second_mark, 0};
  if (cell->mark && wcwidth((wchar_t)cell->mark) != 0) text[1] = 0;
  if (cell->second_mark && wcwidth((wchar_t)cell->second_mark) != 0) text[2] = 0;
  if (wcwidth(text[0]) != cell->width) {
    text[0] = wcwidth(0xFFFD) == 1 ? 0xFFFD : L'?';
    text[1] = 0;
  }
  setcchar(out, text, attributes_of(cell->attributes), with_colors ? cell->pair : 0, NULL);
}

void dn_put(int row, int column, const dn_cell *cells, int count) {
  if (!screen || row < 0 || row >= LINES) return;
  cchar_t part[PART];
  int used = 0, start = column;
  for (int i = 0; i < count && column + i < COLS; i++) {
    if (cells[i].width == 2) {
      if (used) mvadd_wchnstr(row, start, part, used);
      cchar_t wide[2];
      to_curses(&cells[i], &wide[0]);
      dn_cell blank = cells[i];
      blank.base = L' ';
      blank.mark = blank.second_mark = 0;
      blank.width = 1;
      to_curses(&blank, &wide[1]);
      // Where the letter was replaced by a narrow one, a blank fills its second half.
      bool narrow = wcwidth((wchar_t)cells[i].base) != 2;
      if (column + i + 1 < COLS) mvadd_wchnstr(row, column + i, wide, narrow ? 2 : 1);
      i++;
      used = 0;
      start = column + i + 1;
      continue;
    }
    if (cells[i].base == 0) continue;
    if (used == 0) start = column + i;
    to_curses(&cells[i], &part[used++]);
    if (used == PART) {
      mvadd_wchnstr(row, start, part, used);
      used = 0;
    }
  }
  if (used) mvadd_wchnstr(row, start, part, used);
}

void dn_set_cursor(int row, int column) {
  cursor_row = row;
  cursor_column = column;
}

void dn_refresh(void) {
  if (!screen) return;
  int visible = cursor_row >= 0 && cursor_row < LINES && cursor_column >= 0 && cursor_column < COLS;
  if (visible != shown_cursor) {
    curs_set(visible);
    shown_cursor = visible;
  }
  if (visible) move(cursor_row, cursor_column);
  refresh();
}

void dn_redraw(void) {
  if (screen) clearok(curscr, TRUE);
}

bool dn_size(int *width, int *height) {
  struct winsize size;
  if (ioctl(terminal, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
    *width = size.ws_col;
    *height = size.ws_row;
    return true;
  }
  if (!screen) return false;
  *width = COLS;
  *height = LINES;
  return COLS > 0 && LINES > 0;
}

void dn_resize(int width, int height) {
  if (!screen || width < 1 || height < 1) return;
  if (!is_term_resized(height, width)) return;
  resizeterm(height, width);
  clearok(curscr, TRUE);
}

void dn_leave(void) {
  if (!screen) return;
  def_prog_mode();
  away = true;
  curs_set(1);
  shown_cursor = 1;
  endwin();
  dn_arm_restore(-1, NULL, 0);
}

void dn_enter(void) {
  if (!screen) return;
  away = false;
  dn_arm_restore(terminal, restore_bytes, restore_count);
  reset_prog_mode();
  clearok(curscr, TRUE);
}

void dn_write(const char *bytes, int count) {
  while (count > 0 && terminal >= 0) {
    ssize_t written = write(terminal, bytes, (size_t)count);
    if (written > 0) {
      bytes += written;
      count -= (int)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd room = {terminal, POLLOUT, 0};
      if (poll(&room, 1, -1) < 0 && errno != EINTR) return;
    } else if (written == 0 || errno != EINTR) {
      return;
    }
  }
}

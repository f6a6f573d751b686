#define _GNU_SOURCE
#include "dayin_ncurses.h"

#include <linux/kd.h>
#include <stdlib.h>
#include <sys/ioctl.h>

// The kernel's table of letters has a 16-bit count.
enum { MOST = 65535 };

bool dn_console_letters(int terminal, const uint32_t *letters, int count, bool *found) {
  char kind;
  if (ioctl(terminal, KDGKBTYPE, &kind) != 0) return false;
  struct unipair *pairs = calloc(MOST, sizeof *pairs);
  if (!pairs) return false;
  struct unimapdesc table = {.entry_ct = MOST, .entries = pairs};
  bool told = ioctl(terminal, GIO_UNIMAP, &table) == 0;
  for (int i = 0; told && i < count; i++) {
    found[i] = false;
    for (int pair = 0; pair < table.entry_ct && !found[i]; pair++) found[i] = pairs[pair].unicode == letters[i];
  }
  free(pairs);
  return told;
}

#include "dayin_ncurses.h"

#include <malloc.h>

void dn_keep_two_heaps(void) {
  mallopt(M_ARENA_MAX, 2);
  mallopt(M_TOP_PAD, 512 * 1024);
}

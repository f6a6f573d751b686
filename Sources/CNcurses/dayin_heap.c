#include "dayin_ncurses.h"

#include <malloc.h>

void dn_keep_two_heaps(void) {
  mallopt(M_ARENA_MAX, 2);
  // Behind its first piece the second heap grows by a page at a time, each a call that stops both threads: the first piece holds a start.
  // What is not written takes no memory.
  mallopt(M_TOP_PAD, 4 * 1024 * 1024);
}

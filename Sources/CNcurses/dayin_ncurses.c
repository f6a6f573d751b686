#include "dayin_ncurses.h"

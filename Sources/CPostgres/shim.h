// What Swift sees of libpq: functions and types; what is a macro there stays there.
#include <libpq-fe.h>

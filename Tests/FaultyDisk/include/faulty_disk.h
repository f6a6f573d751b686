/// A disk that fails: SQLite's own access to files, with faults between. For tests, in a process of their own.
///
/// Once installed it is what every connection of the process uses that is opened from then on. Safe to be called from any thread.
#ifndef FAULTY_DISK_H
#define FAULTY_DISK_H

#include <stdint.h>

/// What happens at a call.
enum { FAULTY_NONE = 0, FAULTY_ERROR = 1, FAULTY_FULL = 2, FAULTY_KILL = 3 };

/// What a recorded step did.
enum { FAULTY_WROTE = 1, FAULTY_CUT = 2, FAULTY_SYNCED = 3, FAULTY_NOTED = 4 };

/// A recorded step; the bytes written follow it. `file` is 0 for the register and 1 for its log.
typedef struct {
  uint8_t what;
  uint8_t file;
  uint16_t unused;
  uint32_t length;
  uint64_t place;
} faulty_step;

/// Puts the faulty disk between SQLite and the files. 0 where that went well.
int faulty_install(void);

/// From now on calls are counted; the one of this number (from 1) has the fault. 0 has none.
void faulty_arm(long call, int fault);

/// How many calls there were since.
long faulty_calls(void);

/// Files may not grow beyond so many bytes; negative where they may.
void faulty_room(long long bytes);

/// Records every step of writing to this descriptor; negative ends it.
void faulty_record(int descriptor);

/// Records that something was acknowledged.
void faulty_note(uint64_t number);

#endif

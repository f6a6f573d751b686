#include "faulty_disk.h"

#include <pthread.h>
#include <signal.h>
#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

/// An open file: SQLite's own stands behind it.
typedef struct {
  sqlite3_file base;
  sqlite3_file *real;
  int file;
} disk_file;

static sqlite3_vfs disk;
static sqlite3_io_methods methods;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static long calls, faulty_call;
static int fault;
static long long room = -1;
static int record = -1;

static sqlite3_vfs *system_of(sqlite3_vfs *vfs) { return (sqlite3_vfs *)vfs->pAppData; }
static sqlite3_file *real_of(sqlite3_file *file) { return ((disk_file *)file)->real; }

/// Counts a call. What it is to answer; SQLITE_OK where it is to go on.
static int called(int error, int full) {
  pthread_mutex_lock(&turn);
  calls += 1;
  int now = calls == faulty_call ? fault : FAULTY_NONE;
  pthread_mutex_unlock(&turn);
  switch (now) {
  case FAULTY_KILL: kill(getpid(), SIGKILL); pause(); return error;
  case FAULTY_ERROR: return error;
  case FAULTY_FULL: return full;
  default: return SQLITE_OK;
  }
}

static void put(const void *bytes, size_t count) {
  const char *next = bytes;
  while (count > 0) {
    ssize_t done = write(record, next, count);
    if (done <= 0) return;
    next += done;
    count -= (size_t)done;
  }
}

/// Writes a step down, in the order in which it reached the disk.
static void step(int what, int file, uint64_t place, const void *bytes, uint32_t length) {
  pthread_mutex_lock(&turn);
  if (record >= 0 && file >= 0) {
    faulty_step step = {(uint8_t)what, (uint8_t)file, 0, length, place};
    put(&step, sizeof step);
    if (bytes) put(bytes, length);
  }
  pthread_mutex_unlock(&turn);
}

static int close_file(sqlite3_file *file) {
  int code = real_of(file)->pMethods->xClose(real_of(file));
  return code;
}

static int read_file(sqlite3_file *file, void *into, int count, sqlite3_int64 place) {
  int code = called(SQLITE_IOERR_READ, SQLITE_IOERR_READ);
  return code ? code : real_of(file)->pMethods->xRead(real_of(file), into, count, place);
}

static int write_file(sqlite3_file *file, const void *from, int count, sqlite3_int64 place) {
  int code = called(SQLITE_IOERR_WRITE, SQLITE_FULL);
  if (code) return code;
  pthread_mutex_lock(&turn);
  int none_left = room >= 0 && ((disk_file *)file)->file >= 0 && place + count > room;
  pthread_mutex_unlock(&turn);
  if (none_left) return SQLITE_FULL;
  code = real_of(file)->pMethods->xWrite(real_of(file), from, count, place);
  if (code == SQLITE_OK) step(FAULTY_WROTE, ((disk_file *)file)->file, (uint64_t)place, from, (uint32_t)count);
  return code;
}

static int truncate_file(sqlite3_file *file, sqlite3_int64 size) {
  int code = called(SQLITE_IOERR_TRUNCATE, SQLITE_FULL);
  if (code) return code;
  code = real_of(file)->pMethods->xTruncate(real_of(file), size);
  if (code == SQLITE_OK) step(FAULTY_CUT, ((disk_file *)file)->file, (uint64_t)size, 0, 0);
  return code;
}

static int sync_file(sqlite3_file *file, int flags) {
  int code = called(SQLITE_IOERR_FSYNC, SQLITE_IOERR_FSYNC);
  if (code) return code;
  code = real_of(file)->pMethods->xSync(real_of(file), flags);
  if (code == SQLITE_OK) step(FAULTY_SYNCED, ((disk_file *)file)->file, 0, 0, 0);
  return code;
}

static int size_of_file(sqlite3_file *file, sqlite3_int64 *size) {
  int code = called(SQLITE_IOERR_FSTAT, SQLITE_IOERR_FSTAT);
  return code ? code : real_of(file)->pMethods->xFileSize(real_of(file), size);
}

static int lock_file(sqlite3_file *file, int level) {
  int code = called(SQLITE_IOERR_LOCK, SQLITE_IOERR_LOCK);
  return code ? code : real_of(file)->pMethods->xLock(real_of(file), level);
}

static int unlock_file(sqlite3_file *file, int level) { return real_of(file)->pMethods->xUnlock(real_of(file), level); }

static int is_reserved(sqlite3_file *file, int *answer) { return real_of(file)->pMethods->xCheckReservedLock(real_of(file), answer); }

static int control_file(sqlite3_file *file, int what, void *value) {
  return real_of(file)->pMethods->xFileControl(real_of(file), what, value);
}

static int sector_size(sqlite3_file *file) { return real_of(file)->pMethods->xSectorSize(real_of(file)); }

/// A plain disk: nothing is promised of the order of writes, nor that a sector is written whole.
static int traits(sqlite3_file *file) {
  (void)file;
  return 0;
}

static int map_shared(sqlite3_file *file, int place, int size, int extend, void volatile **memory) {
  int code = called(SQLITE_IOERR_SHMMAP, SQLITE_IOERR_SHMSIZE);
  return code ? code : real_of(file)->pMethods->xShmMap(real_of(file), place, size, extend, memory);
}

static int lock_shared(sqlite3_file *file, int place, int count, int flags) {
  // Giving back never fails.
  int code = flags & SQLITE_SHM_LOCK ? called(SQLITE_IOERR_SHMLOCK, SQLITE_IOERR_SHMLOCK) : SQLITE_OK;
  return code ? code : real_of(file)->pMethods->xShmLock(real_of(file), place, count, flags);
}

static void shared_barrier(sqlite3_file *file) { real_of(file)->pMethods->xShmBarrier(real_of(file)); }

static int unmap_shared(sqlite3_file *file, int remove) { return real_of(file)->pMethods->xShmUnmap(real_of(file), remove); }

static int fetch(sqlite3_file *file, sqlite3_int64 place, int count, void **memory) {
  return real_of(file)->pMethods->xFetch(real_of(file), place, count, memory);
}

static int give_back(sqlite3_file *file, sqlite3_int64 place, void *memory) {
  return real_of(file)->pMethods->xUnfetch(real_of(file), place, memory);
}

static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given) {
  disk_file *opened = (disk_file *)file;
  opened->base.pMethods = 0;
  opened->real = (sqlite3_file *)&opened[1];
  opened->file = flags & SQLITE_OPEN_MAIN_DB ? 0 : flags & SQLITE_OPEN_WAL ? 1 : -1;
  int code = called(SQLITE_CANTOPEN, SQLITE_CANTOPEN);
  if (code) return code;
  code = system_of(vfs)->xOpen(system_of(vfs), name, opened->real, flags, given);
  if (opened->real->pMethods) opened->base.pMethods = &methods;
  return code;
}

static int delete_file(sqlite3_vfs *vfs, const char *name, int and_sync) {
  int code = called(SQLITE_IOERR_DELETE, SQLITE_IOERR_DELETE);
  return code ? code : system_of(vfs)->xDelete(system_of(vfs), name, and_sync);
}

static int is_there(sqlite3_vfs *vfs, const char *name, int flags, int *answer) {
  int code = called(SQLITE_IOERR_ACCESS, SQLITE_IOERR_ACCESS);
  return code ? code : system_of(vfs)->xAccess(system_of(vfs), name, flags, answer);
}

static int full_path(sqlite3_vfs *vfs, const char *name, int count, char *path) {
  return system_of(vfs)->xFullPathname(system_of(vfs), name, count, path);
}

static int randomness(sqlite3_vfs *vfs, int count, char *bytes) { return system_of(vfs)->xRandomness(system_of(vfs), count, bytes); }
static int sleep_for(sqlite3_vfs *vfs, int microseconds) { return system_of(vfs)->xSleep(system_of(vfs), microseconds); }
static int current_time(sqlite3_vfs *vfs, double *now) { return system_of(vfs)->xCurrentTime(system_of(vfs), now); }
static int last_error(sqlite3_vfs *vfs, int count, char *text) { return system_of(vfs)->xGetLastError(system_of(vfs), count, text); }
static int exact_time(sqlite3_vfs *vfs, sqlite3_int64 *now) { return system_of(vfs)->xCurrentTimeInt64(system_of(vfs), now); }

int faulty_install(void) {
  if (disk.pAppData) return SQLITE_OK;
  sqlite3_vfs *system = sqlite3_vfs_find(0);
  if (!system) return SQLITE_ERROR;
  methods = (sqlite3_io_methods){3, close_file, read_file, write_file, truncate_file, sync_file, size_of_file, lock_file, unlock_file,
    is_reserved, control_file, sector_size, traits, map_shared, lock_shared, shared_barrier, unmap_shared, fetch, give_back};
  disk.iVersion = 2;
  disk.szOsFile = (int)sizeof(disk_file) + system->szOsFile;
  disk.mxPathname = system->mxPathname;
  disk.zName = "faulty";
  disk.pAppData = system;
  disk.xOpen = open_file;
  disk.xDelete = delete_file;
  disk.xAccess = is_there;
  disk.xFullPathname = full_path;
  disk.xRandomness = randomness;
  disk.xSleep = sleep_for;
  disk.xCurrentTime = current_time;
  disk.xGetLastError = last_error;
  disk.xCurrentTimeInt64 = exact_time;
  return sqlite3_vfs_register(&disk, 1);
}

void faulty_arm(long call, int now) {
  pthread_mutex_lock(&turn);
  calls = 0;
  faulty_call = call;
  fault = now;
  pthread_mutex_unlock(&turn);
}

long faulty_calls(void) {
  pthread_mutex_lock(&turn);
  long count = calls;
  pthread_mutex_unlock(&turn);
  return count;
}

void faulty_room(long long bytes) {
  pthread_mutex_lock(&turn);
  room = bytes;
  pthread_mutex_unlock(&turn);
}

void faulty_record(int descriptor) {
  pthread_mutex_lock(&turn);
  record = descriptor;
  pthread_mutex_unlock(&turn);
}

void faulty_note(uint64_t number) { step(FAULTY_NOTED, 0, number, 0, 0); }

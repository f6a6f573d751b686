#define _GNU_SOURCE
#include "dayin_ncurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Everything a handler touches is written while the handlers are off, or is a sig_atomic_t.
static volatile sig_atomic_t armed;
static int restore_terminal = -1;
static char restore_bytes[512];
static int restore_count;
static struct termios restore_modes;
static bool have_modes;
static int pipe_ends[2] = {-1, -1};
static bool catching;

static const int told[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
static const int deadly[] = {SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE, SIGTRAP, SIGSYS};
enum { TOLD = sizeof told / sizeof told[0], DEADLY = sizeof deadly / sizeof deadly[0] };
static struct sigaction before_told[TOLD], before_deadly[DEADLY];

// A crash by a full stack has no room left to restore anything.
static char spare_stack[64 * 1024];

void dn_arm_restore(int terminal, const char *bytes, int count) {
  armed = 0;
  if (count <= 0 || count > (int)sizeof restore_bytes) return;
  restore_terminal = terminal;
  memcpy(restore_bytes, bytes, (size_t)count);
  restore_count = count;
  armed = 1;
}

void dn_restore(void) {
  if (!armed) return;
  armed = 0;
  int kept = errno;
  const char *at = restore_bytes;
  int left = restore_count;
  // A terminal that takes nothing must not keep a dead program: a few tries, then on.
  for (int tries = 0; left > 0 && tries < 8; tries++) {
    ssize_t written = write(restore_terminal, at, (size_t)left);
    if (written > 0) {
      at += written;
      left -= (int)written;
    }
  }
  // What the terminal still answers, and what was typed into the program, is not for the shell.
  tcflush(restore_terminal, TCIFLUSH);
  if (have_modes) tcsetattr(restore_terminal, TCSANOW, &restore_modes);
  errno = kept;
}

static void tell(int number) {
  int kept = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe already says that there is something to look at.
  if (write(pipe_ends[1], &byte, 1) < 0) errno = kept;
  errno = kept;
}

// The terminal first, then whatever would have happened: the handler is gone by now (SA_RESETHAND).
static void die(int number) {
  dn_restore();
  raise(number);
}

static void at_exit(void) { dn_restore(); }

bool dn_pipe(int *reading, int *writing) {
  int ends[2];
  if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return false;
  *reading = ends[0];
  *writing = ends[1];
  return true;
}

int dn_signal_pipe(void) { return pipe_ends[0]; }

bool dn_catch_signals(void) {
  static bool exit_registered;
  if (pipe_ends[0] < 0 && !dn_pipe(&pipe_ends[0], &pipe_ends[1])) return false;
  if (!exit_registered) exit_registered = atexit(at_exit) == 0;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = tell;
  action.sa_flags = SA_RESTART;
  for (int i = 0; i < TOLD; i++) sigaction(told[i], &action, catching ? NULL : &before_told[i]);
  stack_t stack = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  sigaltstack(&stack, NULL);
  action.sa_handler = die;
  action.sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK;
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &action, catching ? NULL : &before_deadly[i]);
  catching = true;
  return true;
}

void dn_release_signals(void) {
  if (!catching) return;
  for (int i = 0; i < TOLD; i++) sigaction(told[i], &before_told[i], NULL);
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &before_deadly[i], NULL);
  catching = false;
  unsigned char rest[64];
  while (read(pipe_ends[0], rest, sizeof rest) > 0) continue;
}

int dn_take_signal(void) {
  unsigned char byte;
  ssize_t got;
  do got = read(pipe_ends[0], &byte, 1);
  while (got < 0 && errno == EINTR);
  if (got != 1) return DN_SIGNAL_NONE;
  switch (byte) {
    case SIGWINCH: return DN_SIGNAL_RESIZE;
    case SIGHUP: return DN_SIGNAL_HANG_UP;
    case SIGTSTP: return DN_SIGNAL_STOP;
    case SIGCONT: return DN_SIGNAL_CONTINUE;
    default: return DN_SIGNAL_TERMINATE;
  }
}

void dn_stop_process(void) {
  struct sigaction usual, ours;
  sigset_t stop, masked;
  memset(&usual, 0, sizeof usual);
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  // The whole group, as a terminal's own Ctrl-Z would: a wrapper around the program must stop with it. The program itself passes over that
  // one: it may come to another thread, and so only after the signal is caught again. The one that a thread sends itself stops it at once,
  // where that thread lets it through; those that others made do not.
  usual.sa_handler = SIG_IGN;
  sigaction(SIGTSTP, &usual, &ours);
  kill(0, SIGTSTP);
  usual.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &usual, NULL);
  pthread_sigmask(SIG_UNBLOCK, &stop, &masked);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &masked, NULL);
  sigaction(SIGTSTP, &ours, NULL);
}

void dn_keep_modes(int terminal) { have_modes = tcgetattr(terminal, &restore_modes) == 0; }

#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// What a handler may touch: plain values and two files.
static volatile sig_atomic_t ending = 0;
static volatile time_t asked_at = 0;
static volatile sig_atomic_t stopping = 0;
static volatile sig_atomic_t continued = 0;
static int wake_pipe[2] = {-1, -1};
static int guarded = -1;
static bool has_settings = false;
static struct termios settings;
static char handler_stack[16384];

// Leaves synchronised output, pasting and mouse modes, the second page, colours; shows the cursor.
static const char reset[] =
  "\x1b[?2026l\x1b[?2004l\x1b[?1006l\x1b[?1003l\x1b[?1002l\x1b[?1000l\x1b[0m\x1b[?1l\x1b>\x1b[?1049l\x1b[?25h\r";

static void on_crash(int number) {
  // While another program has the terminal, Ctrl+\ is for that program.
  if (guarded < 0 && number == SIGQUIT) return;
  if (guarded >= 0) {
    ssize_t ignored = write(guarded, reset, sizeof reset - 1);
    (void)ignored;
    if (has_settings) tcsetattr(guarded, TCSANOW, &settings);
  }
  signal(number, SIG_DFL);
  raise(number);
}

// An exit that nobody prepared leaves the terminal as it was, too.
static void on_exit_restore(void) {
  if (guarded < 0) return;
  nc_write(guarded, "\x1b[?2004l");
  endwin();
}

static void wake(void) {
  int kept = errno;
  if (wake_pipe[1] >= 0) {
    ssize_t ignored = write(wake_pipe[1], "", 1);
    (void)ignored;
  }
  errno = kept;
}

// Asked to end: what is unsaved is kept first. Who asks twice does not want to wait for that.
static void on_ending(int number) {
  // While another program has the terminal, Ctrl+C is for that program.
  if (guarded < 0 && number == SIGINT) return;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  // A closed window may tell twice within a moment.
  if (ending != 0 && now.tv_sec > asked_at + 1 && guarded >= 0) on_crash(number);
  if (ending == 0) asked_at = now.tv_sec;
  ending = number;
  wake();
}

static void on_stop(int number) {
  (void)number;
  stopping = 1;
  wake();
}

static void on_continued(int number) {
  (void)number;
  continued = 1;
  wake();
}

static void catch(int number, void (*handler)(int), int flags) {
  struct sigaction action, old;
  // What the caller has the program ignore, as nohup does, stays ignored.
  if (sigaction(number, NULL, &old) != 0 || old.sa_handler == SIG_IGN) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigaction(number, &action, NULL);
}

static bool is_crash(int number) {
  const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS, SIGQUIT, SIGXFSZ};
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) {
    if (crashes[i] == number) return true;
  }
  return false;
}

// Signals that by themselves do not end a program, or that no program can catch.
static bool is_harmless(int number) {
  const int others[] = {SIGKILL, SIGSTOP, SIGCHLD, SIGCONT, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGWINCH};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
    if (others[i] == number) return true;
  }
  return false;
}

void nc_release_terminal(void) {
  guarded = -1;
  signal(SIGTSTP, SIG_DFL);
  signal(SIGCONT, SIG_DFL);
}

void nc_guard_terminal(int output) {
  static bool registered = false;
  if (!registered) registered = atexit(on_exit_restore) == 0;
  if (wake_pipe[0] < 0 && pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0) wake_pipe[0] = -1;
  if (!has_settings) has_settings = tcgetattr(output, &settings) == 0;
  guarded = output;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  for (int number = 1; number <= SIGRTMAX; number++) {
    if (is_harmless(number)) continue;
    if (is_crash(number)) {
      catch(number, on_crash, SA_ONSTACK | SA_NODEFER);
    } else {
      catch(number, on_ending, SA_ONSTACK);
    }
  }
  catch(SIGTSTP, on_stop, 0);
  catch(SIGCONT, on_continued, 0);
}

int nc_ending_signal(void) { return ending; }

void nc_let_signals_be(void) {
  for (int number = 1; number <= SIGRTMAX; number++) {
    struct sigaction action;
    if (sigaction(number, NULL, &action) != 0) continue;
    if (action.sa_handler != on_ending && action.sa_handler != on_crash) continue;
    signal(number, SIG_DFL);
  }
}

bool nc_take_stop(void) {
  bool is_asked = stopping != 0;
  stopping = 0;
  return is_asked;
}

bool nc_take_continued(void) {
  bool has_continued = continued != 0;
  continued = 0;
  return has_continued;
}

int nc_wake_file(void) { return wake_pipe[0]; }

void nc_drain_wake(void) {
  char bytes[64];
  while (wake_pipe[0] >= 0 && read(wake_pipe[0], bytes, sizeof bytes) > 0) {
  }
}

int nc_wait(int input, int wake, int watched, int milliseconds) {
  struct pollfd files[3] = {
    {.fd = input, .events = POLLIN},
    {.fd = wake, .events = POLLIN},
    {.fd = watched, .events = POLLIN}};
  if (poll(files, 3, milliseconds) <= 0) return 0;
  int result = 0;
  for (int i = 0; i < 3; i++) {
    if (files[i].revents & POLLIN) result |= 1 << i;
  }
  if ((files[0].revents & (POLLHUP | POLLERR | POLLNVAL)) && !(files[0].revents & POLLIN)) {
    result |= 8;
  }
  return result;
}

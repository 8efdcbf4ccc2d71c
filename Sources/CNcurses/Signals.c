#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// What a handler may touch: plain values and two files.
static volatile sig_atomic_t ending = 0;
static int wake_pipe[2] = {-1, -1};
static int guarded = -1;
static bool has_settings = false;
static struct termios settings;
static char handler_stack[16384];

// Leaves synchronised output, pasting and mouse modes, the second page, colours; shows the cursor.
static const char reset[] =
  "\x1b[?2026l\x1b[?2004l\x1b[?1006l\x1b[?1003l\x1b[?1002l\x1b[?1000l\x1b[0m\x1b[?1l\x1b>\x1b[?1049l\x1b[?25h\r";

static void on_crash(int number) {
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

void nc_release_terminal(void) { guarded = -1; }

void nc_guard_terminal(int output) {
  static bool registered = false;
  if (!registered) registered = atexit(on_exit_restore) == 0;
  guarded = output;
  if (!has_settings) has_settings = tcgetattr(output, &settings) == 0;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_crash;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS, SIGQUIT};
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) sigaction(crashes[i], &action, NULL);
}

static void on_ending(int number) {
  (void)number;
  int kept = errno;
  ending = 1;
  if (wake_pipe[1] >= 0) {
    ssize_t ignored = write(wake_pipe[1], "", 1);
    (void)ignored;
  }
  errno = kept;
}

void nc_catch_ending(void) {
  if (wake_pipe[0] < 0 && pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_ending;
  sigaction(SIGTERM, &action, NULL);
  sigaction(SIGHUP, &action, NULL);
  sigaction(SIGINT, &action, NULL);
}

bool nc_is_ending(void) { return ending != 0; }

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

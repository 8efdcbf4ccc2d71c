#define _GNU_SOURCE
#include "CNcurses.h"

#include <langinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

wchar_t nc_cell(WINDOW *window, int y, int x, attr_t *attributes, int *pair) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1] = {0};
  short small = 0;
  if (mvwin_wch(window, y, x, &cell) == ERR) return 0;
  if (getcchar(&cell, text, attributes, &small, pair) == ERR) return 0;
  return text[0];
}

int nc_wcwidth(wchar_t character) { return wcwidth(character); }

SCREEN *nc_open(const char *kind, int output, int input) {
  // With these set, ncurses would never notice that the window changes its size.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  FILE *out = fdopen(dup(output), "w");
  FILE *in = fdopen(dup(input), "r");
  if (out == NULL || in == NULL) return NULL;
  SCREEN *screen = newterm(kind, out, in);
  if (screen == NULL) {
    fclose(out);
    fclose(in);
  }
  return screen;
}

bool nc_set_locale(void) {
  if (setlocale(LC_ALL, "") == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
    if (setlocale(LC_ALL, "C.UTF-8") == NULL) setlocale(LC_ALL, "en_GB.UTF-8");
  }
  setlocale(LC_NUMERIC, "C");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

void nc_use_mouse(bool is_used) {
  // Without an interval a click is told when the button goes down, not a sixth of a second later.
  mouseinterval(0);
  mousemask(is_used ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}

int nc_read_mouse(int *x, int *y) {
  MEVENT event;
  if (getmouse(&event) != OK) return 0;
  *x = event.x;
  *y = event.y;
  if (event.bstate & BUTTON4_PRESSED) return 2;
  if (event.bstate & BUTTON5_PRESSED) return 3;
  return event.bstate & BUTTON1_PRESSED ? 1 : 0;
}

bool nc_is_terminal(int file) { return isatty(file) == 1; }

bool nc_can_move(void) {
  char *move = tigetstr("cup");
  return move != NULL && move != (char *)-1;
}

bool nc_terminal_size(int file, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(file, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

void nc_write(int file, const char *text) {
  size_t left = strlen(text);
  while (left > 0) {
    ssize_t written = write(file, text, left);
    if (written <= 0) return;
    text += written;
    left -= (size_t)written;
  }
}

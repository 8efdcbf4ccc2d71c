// The ncurses names that Swift cannot import: macros, mutable globals and variadic functions.
#pragma once
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <stdbool.h>
#include <stdint.h>
#include <wchar.h>
#include <ncursesw/curses.h>

// The attributes; A_BOLD and its like are macros with casts.
static inline attr_t nc_bold(void) { return WA_BOLD; }
static inline attr_t nc_underline(void) { return WA_UNDERLINE; }
static inline attr_t nc_reverse(void) { return WA_REVERSE; }
static inline attr_t nc_dim(void) { return WA_DIM; }

static inline WINDOW *nc_screen(void) { return stdscr; }
static inline int nc_colours(void) { return COLORS; }
static inline int nc_pairs(void) { return COLOR_PAIRS; }
// Makes the next doupdate paint the whole screen.
static inline void nc_repaint(void) { clearok(curscr, TRUE); }
// Takes the terminal's modes again after somebody else had it.
static inline void nc_take_modes(void) { reset_prog_mode(); }
// Sets attributes with a pair beyond 255, which attrset cannot hold.
static inline int nc_set_look(WINDOW *window, attr_t attributes, int pair) {
  return wattr_set(window, attributes, (short)pair, &pair);
}
// The wide character in a cell, for tests; 0 where there is none.
wchar_t nc_cell(WINDOW *window, int y, int x, attr_t *attributes, int *pair);
// The columns that the C library and with it ncurses give a character.
int nc_wcwidth(wchar_t character);
// Opens a terminal on two files, or returns null where its kind is not known.
SCREEN *nc_open(const char *kind, int output, int input);
// Sets the locale and tells whether it writes UTF-8, trying C.UTF-8 where the person's is missing.
bool nc_set_locale(void);

// Remembers the terminal as it is now and puts it back should the program crash. Every other signal
// that would end the program is caught, so that it can keep what is unsaved first; a second one
// ends it at once. Call it before a terminal is opened: ncurses leaves alone what is caught.
void nc_guard_terminal(int output);
// Forgets it again: the terminal has been given back, for a time or for good.
void nc_release_terminal(void);
// The number of the signal that asked the program to end, or 0.
int nc_ending_signal(void);
// Lets signals end the program again as they end any other: there is no terminal to put back.
void nc_let_signals_be(void);
// Whether the program was asked to stop, as Ctrl+Z asks, since this was last asked.
bool nc_take_stop(void);
// Whether the program goes on after it was stopped, since this was last asked.
bool nc_take_continued(void);
// The end of a pipe that can be read when a signal has come.
int nc_wake_file(void);
// Empties that pipe.
void nc_drain_wake(void);
// Waits for input on up to three files, those below 0 left out: bit 1 the first has some, bit 2
// the second, bit 4 the third, bit 8 the first is closed.
int nc_wait(int input, int wake, int watched, int milliseconds);
// Asks the terminal for clicks and turns of the wheel, or no longer.
void nc_use_mouse(bool is_used);
// What the mouse did when KEY_MOUSE was read: 0 nothing of use, 1 a click, 2 the wheel up, 3 down.
int nc_read_mouse(int *x, int *y);
// Whether a file is a terminal.
bool nc_is_terminal(int file);
// Whether the terminal in use can place its cursor.
bool nc_can_move(void);
// How large the terminal on a file is; false where it has no size.
bool nc_terminal_size(int file, int *rows, int *columns);
// Writes a short sequence to a file.
void nc_write(int file, const char *text);

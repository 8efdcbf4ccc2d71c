#pragma once

#include <stddef.h>
#include <stdint.h>

// What Swift cannot import of the system: macros and functions that ask for _GNU_SOURCE.

// Locks the whole file for this open description alone, without waiting; 0, or the error.
int cs_lock(int descriptor);

// Gives the lock back; 0, or the error.
int cs_unlock(int descriptor);

// Opens a file, never inherited by a child process and never as one of the three standard
// streams; the descriptor, or the error as a negative number.
int cs_open(const char *path, int flags, unsigned mode);

// Where the needle begins in the bytes, or -1.
ptrdiff_t cs_find(const void *bytes, size_t count, const void *needle, size_t needle_count);

// Makes sure that the file has this many bytes on the disk; 0, or the error.
int cs_reserve(int descriptor, int64_t count);

// Asks that a file too large for its limit is an error and not the end of the process.
void cs_ignore_file_limit(void);

// Gives memory that nothing uses any more back to the system.
void cs_give_memory_back(void);

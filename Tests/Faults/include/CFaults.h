#pragma once

#include <stddef.h>
#include <stdint.h>

// A judge of file operations, for tests. The test program has its own open, pwrite, fsync and so on,
// which the linker prefers to the system's: they ask the judge of their thread before they go on to
// the kernel. A thread without a judge, and every path outside its folder, is left alone.

enum {
  cf_make,         // a file that was not there is made
  cf_write,        // bytes are written
  cf_sync,         // a file or a folder is made durable
  cf_cut,          // a file is cut, or made longer
  cf_rename,       // a file takes another name
  cf_remove,       // a name is removed
  cf_make_folder,  // a folder that was not there is made
  cf_reserve,      // room is set aside
};

typedef struct {
  int kind;
  const char *path;
  // The new name of a rename.
  const char *other;
  int64_t offset;
  const void *bytes;
  size_t count;
} cf_operation;

typedef struct {
  // How many bytes of a write are written.
  size_t count;
  // The error with which the operation fails without having been done; 0 lets it be done.
  int error;
} cf_answer;

typedef cf_answer (*cf_judge)(void *context, const cf_operation *operation);

// From now on the judge is asked about the operations of this thread below the folder.
void cf_begin(const char *folder, cf_judge judge, void *context);

// From now on nobody is asked.
void cf_end(void);

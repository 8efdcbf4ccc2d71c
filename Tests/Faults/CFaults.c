#define _GNU_SOURCE
#include "CFaults.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static _Thread_local const char *watched;
static _Thread_local cf_judge judge;
static _Thread_local void *judge_context;

void cf_begin(const char *folder, cf_judge new_judge, void *context) {
  watched = folder;
  judge = new_judge;
  judge_context = context;
}

void cf_end(void) { watched = NULL; }

static int is_below(const char *path) {
  size_t count = watched ? strlen(watched) : 0;
  return watched && strncmp(path, watched, count) == 0 && (path[count] == '/' || !path[count]);
}

static int is_there(const char *path) { return faccessat(AT_FDCWD, path, F_OK, 0) == 0; }

// The path of a descriptor; false where nobody watches it.
static int path_of(int descriptor, char *path) {
  if (!watched) return 0;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t count = readlink(link, path, PATH_MAX - 1);
  if (count < 0) return 0;
  path[count] = 0;
  return is_below(path);
}

// Asks the judge, whose own operations nobody judges; false, with errno set, where it says no.
static int may(cf_operation operation, size_t *count) {
  const char *folder = watched;
  watched = NULL;
  cf_answer answer = judge(judge_context, &operation);
  watched = folder;
  if (count && answer.count < *count) *count = answer.count;
  errno = answer.error;
  return answer.error == 0;
}

static int may_do(int kind, const char *path, const char *other, int64_t offset) {
  return may((cf_operation){.kind = kind, .path = path, .other = other, .offset = offset}, NULL);
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  int makes = (flags & O_CREAT) && is_below(path) && !is_there(path);
  if (makes && !may_do(cf_make, path, NULL, 0)) return -1;
  return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

// Every write that the judge lets through in part or whole.
static int may_write(int descriptor, const void *bytes, size_t *count, int64_t offset) {
  char path[PATH_MAX];
  if (!path_of(descriptor, path)) return 1;
  cf_operation operation = {
      .kind = cf_write, .path = path, .offset = offset, .bytes = bytes, .count = *count};
  return may(operation, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  if (!may_write(descriptor, bytes, &count, offset)) return -1;
  return syscall(SYS_pwrite64, descriptor, bytes, count, offset);
}

// The program writes at no place only where it appends.
ssize_t write(int descriptor, const void *bytes, size_t count) {
  struct stat status;
  int64_t end = watched && fstat(descriptor, &status) == 0 ? status.st_size : 0;
  if (!may_write(descriptor, bytes, &count, end)) return -1;
  return syscall(SYS_write, descriptor, bytes, count);
}

int fsync(int descriptor) {
  char path[PATH_MAX];
  if (path_of(descriptor, path) && !may_do(cf_sync, path, NULL, 0)) return -1;
  return (int)syscall(SYS_fsync, descriptor);
}

int fdatasync(int descriptor) {
  char path[PATH_MAX];
  if (path_of(descriptor, path) && !may_do(cf_sync, path, NULL, 0)) return -1;
  return (int)syscall(SYS_fdatasync, descriptor);
}

int ftruncate(int descriptor, off_t count) {
  char path[PATH_MAX];
  if (path_of(descriptor, path) && !may_do(cf_cut, path, NULL, count)) return -1;
  return (int)syscall(SYS_ftruncate, descriptor, count);
}

int posix_fallocate(int descriptor, off_t offset, off_t count) {
  char path[PATH_MAX];
  if (path_of(descriptor, path) && !may_do(cf_reserve, path, NULL, count)) return errno;
  return syscall(SYS_fallocate, descriptor, 0, offset, count) == 0 ? 0 : errno;
}

int rename(const char *path, const char *other) {
  int moves = is_below(path) && is_there(path);
  if (moves && !may_do(cf_rename, path, other, 0)) return -1;
  return (int)syscall(SYS_renameat2, AT_FDCWD, path, AT_FDCWD, other, 0);
}

int unlink(const char *path) {
  int removes = is_below(path) && is_there(path);
  if (removes && !may_do(cf_remove, path, NULL, 0)) return -1;
  return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
}

int mkdir(const char *path, mode_t mode) {
  int makes = is_below(path) && !is_there(path);
  if (makes && !may_do(cf_make_folder, path, NULL, 0)) return -1;
  return (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
}

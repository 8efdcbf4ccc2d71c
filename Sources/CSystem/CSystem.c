#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static int set_lock(int descriptor, short type) {
  struct flock lock = {.l_type = type, .l_whence = SEEK_SET, .l_start = 0, .l_len = 0};
  while (fcntl(descriptor, F_OFD_SETLK, &lock) != 0) {
    if (errno != EINTR) return errno;
  }
  return 0;
}

int cs_lock(int descriptor) { return set_lock(descriptor, F_WRLCK); }

int cs_unlock(int descriptor) { return set_lock(descriptor, F_UNLCK); }

int cs_open(const char *path, int flags, unsigned mode) {
  int descriptor;
  do {
    descriptor = open(path, flags | O_CLOEXEC, (mode_t)mode);
  } while (descriptor < 0 && errno == EINTR);
  if (descriptor < 0) return -errno;
  if (descriptor > STDERR_FILENO) return descriptor;
  int higher = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  int error = errno;
  close(descriptor);
  return higher < 0 ? -error : higher;
}

ptrdiff_t cs_find(const void *bytes, size_t count, const void *needle, size_t needle_count) {
  const char *found = memmem(bytes, count, needle, needle_count);
  return found ? found - (const char *)bytes : -1;
}

int cs_reserve(int descriptor, int64_t count) { return posix_fallocate(descriptor, 0, count); }

void cs_ignore_file_limit(void) { signal(SIGXFSZ, SIG_IGN); }

void cs_give_memory_back(void) { malloc_trim(0); }

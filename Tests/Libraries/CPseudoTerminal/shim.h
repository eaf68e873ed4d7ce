// Pseudo-terminals and the starting of programs on them. glibc shows these functions only to
// programs that ask for X/Open or GNU names before its first header, which Swift's own module of
// the C library does not, so they are declared here.
#include <signal.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <termios.h>

extern int posix_openpt(int flags);
extern int grantpt(int terminal);
extern int unlockpt(int terminal);
extern int ptsname_r(int terminal, char *path, size_t size);
extern int pipe2(int ends[2], int flags);
// Whose rights to files the calling thread has.
extern int setfsuid(uid_t account);

extern int posix_spawn_file_actions_addchdir_np(
    posix_spawn_file_actions_t *actions, const char *folder);
extern int posix_spawn_file_actions_addclosefrom_np(
    posix_spawn_file_actions_t *actions, int first);

// POSIX_SPAWN_SETSID: the program leads a session of its own, so that the first terminal it opens
// becomes its controlling terminal.
static const short karatu_new_session = 0x80;

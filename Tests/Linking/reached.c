/* Runs a program and writes down which of its functions it reaches, in the order of their first
 * call:
 *   reached ADDRESSES REACHED PROGRAM [ARGUMENT...]
 * ADDRESSES names the functions' places in the file, one hexadecimal number a line; REACHED takes
 * the same numbers. Each function gets a breakpoint that goes away when it is hit, so a long run
 * costs little more than a short one. For x86-64, where a breakpoint is one byte. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

enum { breakpoint = 0xcc, most = 256 << 20 };

/* What stood at a place before the breakpoint, and whether there is one. */
static unsigned char before[most], armed[most];

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static FILE *open_file(const char *path, const char *mode) {
  FILE *file = fopen(path, mode);
  if (!file) fail(path);
  return file;
}

/* The program lies at another address in each run; its first mapping begins with its file. */
static unsigned long start_of(pid_t process) {
  char path[64];
  unsigned long start = 0;
  snprintf(path, sizeof path, "/proc/%d/maps", process);
  FILE *maps = open_file(path, "r");
  if (fscanf(maps, "%lx", &start) != 1) fail(path);
  fclose(maps);
  return start;
}

static int memory_of(pid_t process) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/mem", process);
  int memory = open(path, O_RDWR);
  if (memory < 0) fail(path);
  return memory;
}

static void put(int memory, unsigned long address, unsigned char byte) {
  if (pwrite(memory, &byte, 1, address) != 1) fail("a breakpoint");
}

static void arm(const char *addresses, int memory, unsigned long start) {
  FILE *places = open_file(addresses, "r");
  unsigned long place;
  while (fscanf(places, "%lx", &place) == 1) {
    if (place >= most || pread(memory, &before[place], 1, start + place) != 1) continue;
    armed[place] = 1;
    put(memory, start + place, breakpoint);
  }
  fclose(places);
}

/* Steps a thread back onto the function that it has just reached. Another thread may have reached
 * it at the same time, so a breakpoint that is gone is stepped back from too. */
static void step_back(pid_t thread, int memory, unsigned long start, FILE *reached) {
  void *counter = (void *)offsetof(struct user_regs_struct, rip);
  unsigned long next = ptrace(PTRACE_PEEKUSER, thread, counter, 0);
  unsigned long place = next - 1 - start;
  if (place >= most || !armed[place]) return;
  if (armed[place] == 1) {
    put(memory, start + place, before[place]);
    armed[place] = 2;
    fprintf(reached, "%lx\n", place);
  }
  ptrace(PTRACE_POKEUSER, thread, counter, (void *)(next - 1));
}

int main(int count, char **arguments) {
  if (count < 4) {
    fprintf(stderr, "usage: reached ADDRESSES REACHED PROGRAM [ARGUMENT...]\n");
    return 2;
  }
  pid_t program = fork();
  if (program == 0) {
    ptrace(PTRACE_TRACEME, 0, 0, 0);
    execv(arguments[3], arguments + 3);
    fail(arguments[3]);
  }
  int status;
  waitpid(program, &status, 0);
  ptrace(PTRACE_SETOPTIONS, program, 0, (void *)(PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL));
  unsigned long start = start_of(program);
  int memory = memory_of(program);
  arm(arguments[1], memory, start);
  FILE *reached = open_file(arguments[2], "w");
  ptrace(PTRACE_CONT, program, 0, 0);

  for (;;) {
    pid_t thread = waitpid(-1, &status, __WALL);
    if (thread < 0) break;
    if (WIFEXITED(status) || WIFSIGNALED(status)) {
      if (thread == program) break;
      continue;
    }
    int given = WSTOPSIG(status);
    int of_tracing = given == SIGTRAP || given == SIGSTOP;
    /* A higher byte tells of a new thread, not of a breakpoint. */
    if (given == SIGTRAP && status >> 16 == 0) step_back(thread, memory, start, reached);
    ptrace(PTRACE_CONT, thread, 0, (void *)(long)(of_tracing ? 0 : given));
  }
  fclose(reached);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

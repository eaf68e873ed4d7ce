// The kernel's clock discipline, which Swift's Glibc module leaves out.
#include <sys/timex.h>

// Whether something (NTP, a radio, a satellite) keeps the clock in step; reading it changes nothing.
static inline int clock_is_synchronised(void) {
  struct timex state = {0};
  return adjtimex(&state) != -1 && !(state.status & STA_UNSYNC);
}

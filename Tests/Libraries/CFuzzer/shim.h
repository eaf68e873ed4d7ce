// libFuzzer's driver, which comes with the compiler: it makes up inputs and watches what each does.
// memfd_create is a GNU extension that Swift's Glibc leaves out.
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*target)(const uint8_t *data, size_t size));
int memfd_create(const char *name, unsigned int flags);

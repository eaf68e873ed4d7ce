// libsodium: Ed25519, SHA-256, BLAKE2b, Argon2id and random bytes from one audited library.
#include <sodium.h>

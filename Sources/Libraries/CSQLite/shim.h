// SQLite: what GRDB does not pass on of the library that it stands on.
#include <sqlite3.h>

// Variadic functions cannot be called from Swift; GRDB has no setting for this one.
static inline int sqlite_forbid_corruption(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

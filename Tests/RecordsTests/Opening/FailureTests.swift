import GRDB
import Glibc
import Testing

@testable import Records

@Suite struct FailureTests {
  @Test(
    "a refusal of the machine becomes what it means",
    arguments: [
      (EACCES, RecordsError.folderForbidden("/d")), (EPERM, .folderForbidden("/d")),
      (EROFS, .folderReadOnly("/d")), (ENOTDIR, .notAFolder("/d")), (ENOSPC, .full("/d")),
      (EDQUOT, .full("/d")), (EFBIG, .full("/d")), (EIO, .failed("/d", "Input/output error")),
    ])
  func system(code: CInt, error: RecordsError) {
    #expect(Failure.explain(errno: code, at: "/d") == error)
  }

  @Test(
    "a refusal of SQLite becomes what it means",
    arguments: [
      (ResultCode.SQLITE_FULL, CInt(0), RecordsError.full("/d")),
      (.SQLITE_IOERR_WRITE, ENOSPC, .full("/d")), (.SQLITE_IOERR_SHMSIZE, ENOSPC, .full("/d")),
      (.SQLITE_IOERR_WRITE, EFBIG, .full("/d")), (.SQLITE_CANTOPEN, EROFS, .folderReadOnly("/d")),
      (.SQLITE_CANTOPEN, EACCES, .folderForbidden("/d")), (.SQLITE_BUSY, 0, .busy),
      (.SQLITE_READONLY_DBMOVED, 0, .folderForbidden("/d")),
      (.SQLITE_READONLY, 0, .folderForbidden("/d")), (.SQLITE_NOTADB, 0, .notRecords("/d/f")),
      (.SQLITE_CORRUPT_INDEX, 0, .damaged("/d/f", "m")),
      (.SQLITE_IOERR_READ, EIO, .failed("/d/f", "Input/output error")),
    ])
  func sqlite(code: ResultCode, system: CInt, error: RecordsError) {
    let thrown = DatabaseError(resultCode: code, message: "m")
    #expect(Failure.explain(thrown, systemError: system, at: "/d/f", in: "/d") == error)
  }

  @Test("an error that is explained already stays as it is")
  func explained() {
    let error = RecordsError.nameTaken("Amina")
    #expect(Failure.explain(error, systemError: 0, at: "/d/f", in: "/d") == error)
  }
}

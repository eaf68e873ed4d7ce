import GRDB

// What looks after the records: none of it is on a learner's way.

extension RecordStore {
  /// Walks the whole log and tells where it first is not as it was written; nil if it is sound.
  public func verifyChain() throws(RecordsError) -> ChainFault? {
    try read { try ChainVerification.firstFault(in: $0) }
  }

  /// One digest of everything that follows from the log.
  public func stateDigest() throws(RecordsError) -> Digest {
    try read { try StateDigest.compute(in: $0) }
  }

  /// Drops what follows from the log and makes it again; sound records come out the same.
  public func rebuild() throws(RecordsError) {
    try write { try Rebuild.run(in: $0) }
  }

  /// Looks at every page of the database and throws what is damaged.
  public func checkPages() throws(RecordsError) {
    try read { try Integrity.check($0, at: databasePath) }
  }
}

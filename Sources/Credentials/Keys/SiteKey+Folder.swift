import Foundation

extension SiteKey {
  /// The key's file in the folder of a site's data.
  public static let fileName = "site.key"
  /// A key's file on its way, of no worth until it has got its name.
  private static let newFileName = "site.key.new"
  /// More bytes than a key's file has, so that a longer file is not taken for one.
  private static let sizeLimit = 1024

  /// The key of the site whose data is in a folder, made now if there is none.
  ///
  /// The file gets its name when it is whole and on the disk, so a power cut leaves all of a key or
  /// none. Processes that begin at the same time come to the same key: they take turns.
  ///
  /// - Parameter folder: The path of a folder that is there.
  public static func readOrMake(in folder: String) throws(SiteKeyError) -> SiteKey {
    if let key = try read(in: folder) { return key }
    do throws(SystemError) {
      let data = try Descriptor.folder(folder)
      try data.lock()
      // Another process may have made the key since, and holds the lock no more.
      if try !data.holds(fileName) { try make(in: data) }
    } catch {
      throw .unwritable(path: path(in: folder), reason: error.reason)
    }
    guard let key = try read(in: folder) else { throw .damaged(path: path(in: folder)) }
    return key
  }

  /// The key of the site whose data is in a folder; nil if it has none yet.
  public static func read(in folder: String) throws(SiteKeyError) -> SiteKey? {
    let path = path(in: folder)
    let mode: mode_t
    let bytes: [UInt8]
    do throws(SystemError) {
      let file = try Descriptor.folder(folder).file(fileName)
      mode = try file.mode()
      bytes = mode & S_IFMT == S_IFREG ? try file.bytes(atMost: sizeLimit) : []
    } catch {
      switch error.number {
      case ENOENT: return nil
      case ELOOP: throw .notAFile(path: path)
      default: throw .unreadable(path: path, reason: error.reason)
      }
    }
    guard mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    guard mode & 0o077 == 0 else {
      throw .readableByOthers(path: path, mode: String(mode & 0o777, radix: 8))
    }
    do throws(SiteKeyFormatError) {
      return try SiteKey(readingFile: bytes)
    } catch {
      switch error {
      case .damaged: throw .damaged(path: path)
      case .newer: throw .newer(path: path)
      }
    }
  }

  private static func make(in data: borrowing Descriptor) throws(SystemError) {
    data.remove(newFileName)
    do throws(SystemError) {
      let file = try data.newFile(newFileName)
      try file.put(Array(SiteKey(.random()).file.utf8))
      try file.synchronise()
      try data.rename(newFileName, to: fileName)
      try data.synchronise()
    } catch {
      data.remove(newFileName)
      throw error
    }
  }

  private static func path(in folder: String) -> String {
    folder.hasSuffix("/") ? folder + fileName : "\(folder)/\(fileName)"
  }
}

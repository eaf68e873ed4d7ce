import CZip
import Foundation
import Synchronization

/// A package as it is delivered: a zip whose files are read without unpacking it.
public final class ZipSource: PackageSource {
  /// The zip's name without its ending.
  public let name: String
  private let files: [String: File]
  private let archive: Mutex<Archive>

  /// A file's number in the zip and its size.
  private struct File {
    var index: Int
    var size: Int
  }

  /// Opens a zip and checks its directory; nothing is unpacked.
  public init(path: String) throws(CourseProblem) {
    let name = PackagePath.replacingExtension(of: path.lastPathComponent, with: "").dropLast()
    self.name = String(name)
    guard let file = Descriptor(file: path) else { throw .missing(package: self.name) }
    let directory: CentralDirectory
    do {
      directory = try CentralDirectory(of: file)
    } catch {
      throw .refused(package: self.name, error)
    }
    guard let archive = Archive(file), archive.agrees(with: directory) else {
      throw .refused(package: self.name, .malformed)
    }
    files = Self.files(in: directory)
    self.archive = Mutex(archive)
  }

  /// Every file, by path.
  public func entries() throws(CourseProblem) -> [PackageEntry] {
    files.map { PackageEntry(path: $0.key, size: $0.value.size) }.sorted { $0.path < $1.path }
  }

  /// Whether there is such a file.
  public func contains(_ path: String) -> Bool { files[path] != nil }

  /// A file's bytes; a longer file is refused before it is unpacked.
  public func read(_ path: String, atMost limit: Int) throws(CourseProblem) -> [UInt8] {
    guard let file = files[path] else { throw .fileMissing(package: name, file: path) }
    guard file.size <= limit else {
      throw .fileTooLarge(package: name, file: path, limit: limit)
    }
    let bytes = archive.withLock { $0.read(file.index, atMost: file.size + 1) }
    guard let bytes, bytes.count == file.size else {
      throw .unreadable(package: name, file: path)
    }
    return bytes
  }

  /// A file's first bytes; nil where there is no such file.
  public func head(of path: String, bytes: Int) -> [UInt8]? {
    guard let file = files[path] else { return nil }
    return archive.withLock { $0.read(file.index, atMost: min(bytes, file.size)) }
  }

  private static func files(in directory: CentralDirectory) -> [String: File] {
    var files: [String: File] = [:]
    for (index, entry) in directory.entries.enumerated() where !entry.isFolder {
      if let path = entry.path { files[path] = File(index: index, size: entry.size) }
    }
    return files
  }
}

/// libzip's view of the zip, closed when it is let go.
private struct Archive: ~Copyable {
  private let zip: OpaquePointer

  /// Opens the very file whose directory was checked; nil if libzip cannot make sense of it.
  init?(_ file: borrowing Descriptor) {
    let number = fcntl(file.number, F_DUPFD_CLOEXEC, 0)
    guard number >= 0 else { return nil }
    guard let zip = zip_fdopen(number, 0, nil) else {
      close(number)
      return nil
    }
    self.zip = zip
  }

  deinit { zip_discard(zip) }

  /// Whether libzip sees the same entries as the directory that was checked.
  func agrees(with directory: CentralDirectory) -> Bool {
    guard zip_get_num_entries(zip, 0) == directory.entries.count else { return false }
    return directory.entries.enumerated().allSatisfy { index, entry in
      var status = zip_stat_t()
      guard zip_stat_index(zip, zip_uint64_t(index), zip_flags_t(ZIP_FL_ENC_RAW), &status) == 0,
        let name = status.name
      else { return false }
      return String(cString: name).utf8.elementsEqual(entry.name)
        && status.size == entry.size && status.comp_size == entry.packedSize
        && status.comp_method == entry.method
    }
  }

  /// The first bytes of an entry as they come out of it, whatever its header promised.
  ///
  /// Nil if they cannot be unpacked, or if all were asked for and the checksum is wrong.
  func read(_ index: Int, atMost limit: Int) -> [UInt8]? {
    guard let file = zip_fopen_index(zip, zip_uint64_t(index), 0) else { return nil }
    defer { zip_fclose(file) }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let got = zip_fread(
          file, buffer.baseAddress?.advanced(by: count), zip_uint64_t(limit - count))
        failed = got < 0
        if got <= 0 { return }
        count += Int(got)
      }
    }
    return failed ? nil : bytes
  }
}

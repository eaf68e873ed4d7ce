/// A file's bytes, one piece after the other, so that a long file never lies in memory whole.
public protocol ByteStream: AnyObject {
  /// The next bytes; nil when all have come, and only then is the file known to be whole.
  func next() throws(CourseProblem) -> [UInt8]?
}

extension Bounds {
  /// The bytes of a file that lie in memory at once while it streams.
  static let piece = 65_536
}

/// The bytes of a file that lies in memory already.
final class HeldBytes: ByteStream {
  private var bytes: [UInt8]?

  /// Takes all of the bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All of them, once.
  func next() -> [UInt8]? {
    defer { bytes = nil }
    return bytes?.isEmpty == true ? nil : bytes
  }
}

/// The bytes of a file on a disk.
final class FileBytes: ByteStream {
  private let file: Descriptor
  private let path: String
  private let package: String
  private var place = 0

  /// Takes an open file, and what it is called if the system fails.
  init(_ file: consuming Descriptor, _ path: String, in package: String) {
    self.file = file
    self.path = path
    self.package = package
  }

  /// The bytes that follow.
  func next() throws(CourseProblem) -> [UInt8]? {
    guard let bytes = file.read(upTo: Bounds.piece, at: place) else {
      throw .unreadable(package: package, file: path, SystemFailure.latest.reason)
    }
    place += bytes.count
    return bytes.isEmpty ? nil : bytes
  }
}

/// The SHA-256 of a file: 32 bytes that tell whether two copies are the same.
public struct Digest: Hashable, Sendable {
  /// 32 bytes.
  public let bytes: [UInt8]

  /// Takes the 32 bytes of a digest.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads 64 lower-case hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 64, let bytes = Hexadecimal.bytes(text) else { return nil }
    self.bytes = bytes
  }
}

extension Digest: CustomStringConvertible {
  /// 64 lower-case hexadecimal digits, as `sha256sum` writes them.
  public var description: String { Hexadecimal.text(bytes) }
}

extension Digest {
  /// The digest of all that a stream has, and how many bytes that is.
  static func ofAll(
    _ stream: any ByteStream
  ) throws(CourseProblem) -> (digest: Digest, size: Int) {
    var sum = SHA256()
    var size = 0
    while let bytes = try stream.next() {
      sum.add(bytes)
      size += bytes.count
    }
    return (sum.digest(), size)
  }

  /// The digest of an open file; nil if the system fails.
  static func of(_ file: borrowing Descriptor) -> Digest? {
    var sum = SHA256()
    var place = 0
    while let bytes = file.read(upTo: Bounds.piece, at: place) {
      if bytes.isEmpty { return sum.digest() }
      sum.add(bytes)
      place += bytes.count
    }
    return nil
  }
}

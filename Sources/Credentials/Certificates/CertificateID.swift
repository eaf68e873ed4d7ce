/// A certificate's number: 16 bytes, written as a UUID.
public struct CertificateID: Hashable, Sendable {
  /// 16 bytes.
  public let bytes: [UInt8]

  /// How many bytes an id has.
  static let size = 16

  /// Takes 16 bytes; nil for another number of them.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  /// The number of the certificate of a learner for a version of a course.
  ///
  /// Two sites that hold the same facts make the same number. It is the SHA-256 of the purpose and
  /// the three texts, each after its length in 8 bytes, cut to a UUID of version 8 (RFC 9562, 5.8).
  ///
  /// - Parameters:
  ///   - learner: The learner's pseudonym, never the name.
  ///   - course: The course's id.
  ///   - version: The course's version as it is written, such as `2.1.0`.
  public init(learner: String, course: String, version: String) {
    var input: [UInt8] = []
    for part in ["karatu certificate id 1", learner, course, version] {
      let length = UInt64(part.utf8.count)
      input += (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * UInt64($0))) }
      input += part.utf8
    }
    var bytes = Array(Sodium.sha256(input).prefix(Self.size))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }
}

extension CertificateID: LosslessStringConvertible {
  /// Reads a UUID: 8, 4, 4, 4 and 12 hexadecimal digits in either case, with hyphens between.
  public init?(_ text: String) {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12],
      let bytes = Hexadecimal.bytes(groups.joined())
    else { return nil }
    self.init(bytes)
  }

  /// The UUID in lower case.
  public var description: String {
    let digits = Hexadecimal.text(bytes)
    var groups: [Substring] = []
    var rest = digits[...]
    for length in [8, 4, 4, 4, 12] {
      groups.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return groups.joined(separator: "-")
  }
}

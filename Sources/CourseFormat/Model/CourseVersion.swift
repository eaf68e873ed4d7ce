/// A course's version: MAJOR.MINOR.PATCH.
///
/// PATCH asks nothing of a learner, MINOR adds, MAJOR may ask for parts to be done again.
public struct CourseVersion: Hashable, Sendable, Comparable {
  /// Grows when learners are asked to do something again.
  public let major: Int
  /// Grows when something is added.
  public let minor: Int
  /// Grows when something is mended.
  public let patch: Int

  /// A version of three numbers.
  public init(_ major: Int, _ minor: Int, _ patch: Int) {
    (self.major, self.minor, self.patch) = (major, minor, patch)
  }

  /// Reads `1.2.0`; anything else, leading zeros included, is no version.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part -> Int? in
      guard (1...6).contains(part.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        part.count == 1 || part.first != "0"
      else { return nil }
      return Int(part)
    }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    self.init(numbers[0], numbers[1], numbers[2])
  }

  /// Orders as Semantic Versioning does.
  public static func < (left: Self, right: Self) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}

extension CourseVersion: CustomStringConvertible {
  /// The version as it is written.
  public var description: String { "\(major).\(minor).\(patch)" }
}

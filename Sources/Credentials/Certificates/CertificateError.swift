import Wording

/// Why a certificate cannot be made from what was given.
public struct CertificateError: Explained, Hashable {
  /// What is wrong with the field.
  public enum Problem: Hashable, Sendable {
    /// Nothing, or nothing that can be seen, stands in it.
    case empty
    /// It is longer than so many bytes.
    case tooLong(limit: Int)
    /// It holds a character that controls a terminal, turns the direction of reading or is unseen.
    case harmful(Unicode.Scalar)
    /// It is not a number, time, day or hash that a certificate can hold.
    case outOfRange
  }

  /// The field.
  public let field: CertificateField
  /// What is wrong with it.
  public let problem: Problem

  init(_ field: CertificateField, _ problem: Problem) {
    self.field = field
    self.problem = problem
  }

  /// The sentence, as a key and what fills it.
  public var message: Message {
    var arguments: [String: Argument] = ["field": .message(field.label)]
    switch problem {
    case .empty: return Message("certificate.make.empty", arguments)
    case .tooLong(let limit):
      arguments["count"] = .number(limit)
      return Message("certificate.make.toolong", arguments)
    case .harmful(let scalar):
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let padding = String(repeating: "0", count: max(0, 4 - digits.count))
      arguments["character"] = .text("U+\(padding)\(digits)")
      return Message("certificate.make.harmful", arguments)
    case .outOfRange: return Message("certificate.make.outofrange", arguments)
    }
  }
}

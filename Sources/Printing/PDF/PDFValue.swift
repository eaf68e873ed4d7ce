/// A value of a PDF file (ISO 32000-1, 7.3), which writes itself always the same way.
enum PDFValue: Hashable, Sendable {
  case boolean(Bool)
  case integer(Int)
  /// A number with at most three decimals.
  case number(Double)
  case name(String)
  /// A string for people, written as UTF-16 so that it holds every script.
  case text(String)
  /// A string of printable ASCII, written so that it can be found in the file's bytes.
  case ascii(String)
  case bytes([UInt8])
  case array([PDFValue])
  /// Entries in the order in which they are written.
  case dictionary([Entry])
  case reference(PDFReference)

  /// A key of a dictionary and its value.
  struct Entry: Hashable, Sendable {
    var key: String
    var value: PDFValue
  }
}

/// The number of an object in its file.
struct PDFReference: Hashable, Sendable {
  var number: Int
}

// MARK: - Literals

extension PDFValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByIntegerLiteral
{
  init(dictionaryLiteral elements: (String, PDFValue)...) {
    self = .dictionary(elements.map { Entry(key: $0, value: $1) })
  }

  init(arrayLiteral elements: PDFValue...) { self = .array(elements) }
  init(integerLiteral value: Int) { self = .integer(value) }

  /// A dictionary with an entry more.
  func adding(_ key: String, _ value: PDFValue) -> PDFValue {
    guard case .dictionary(let entries) = self else { return self }
    return .dictionary(entries + [Entry(key: key, value: value)])
  }
}

// MARK: - Writing

extension PDFValue {
  /// The value as it stands in the file.
  var written: String {
    switch self {
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): value.pdf
    case .name(let name): "/" + name
    case .text(let text): "<" + text.utf16WithMark.hexadecimal + ">"
    case .ascii(let text): "(" + text.escapedForPDF + ")"
    case .bytes(let bytes): "<" + bytes.hexadecimal + ">"
    case .array(let values): "[" + values.map(\.written).joined(separator: " ") + "]"
    case .dictionary(let entries):
      "<< " + entries.map { "/\($0.key) \($0.value.written) " }.joined() + ">>"
    case .reference(let reference): "\(reference.number) 0 R"
    }
  }
}

extension Double {
  /// The number with a point and at most three decimals, in every locale.
  var pdf: String {
    let thousandths = Int(exactly: (self * 1000).rounded()) ?? 0
    let magnitude = thousandths.magnitude
    let sign = thousandths < 0 ? "-" : ""
    guard magnitude % 1000 != 0 else { return sign + String(magnitude / 1000) }
    var decimals = String(magnitude % 1000 + 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return "\(sign)\(magnitude / 1000).\(decimals)"
  }
}

extension String {
  /// The text as big-endian UTF-16 with a byte order mark, as PDF wants it (7.9.2.2).
  var utf16WithMark: [UInt8] {
    ([0xFEFF] + Array(utf16)).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }

  fileprivate var escapedForPDF: String {
    reduce(into: "") { result, character in
      if "()\\".contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}

extension Sequence<UInt8> {
  /// The bytes as pairs of capital hexadecimal digits.
  var hexadecimal: String {
    let digits = Array("0123456789ABCDEF".utf8)
    return String(
      decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

import Typography

/// Writes where links and pictures lead.
enum LinkWriter {
  /// What stands in a link's parentheses.
  static func text(_ target: LinkTarget) -> String {
    switch target {
    case .term(let id): "term:\(id)"
    case .lesson(let id): "lesson:\(id)"
    case .address(let url): destination(url.string)
    }
  }

  /// `<https://who.int>`, where a link's words are its address and that reads back.
  static func bare(_ target: LinkTarget, _ words: [Inline]) -> String? {
    guard case .address(let url) = target, words == [.text(url)],
      url.string.hasPrefix("https://") || url.string.hasPrefix("http://"),
      url.string.utf8.allSatisfy(isHarmless)
    else { return nil }
    return "<\(url)>"
  }

  /// A picture's path as it is seen from a file.
  static func text(picture path: String, from file: String) -> String {
    let ups = String(repeating: "../", count: file.utf8.count { $0 == 0x2F })
    return ups
      + path.utf8.reduce(into: [UInt8]()) { result, byte in
        if byte >= 0x80 || isHarmless(byte) && byte != 0x25 {
          result.append(byte)
        } else {
          let digits = String(byte, radix: 16, uppercase: true)
          result += Array("%\(digits.count < 2 ? "0" : "")\(digits)".utf8)
        }
      }.text
  }

  private static func destination(_ url: String) -> String {
    if !url.isEmpty, url.utf8.allSatisfy({ $0 >= 0x80 || isHarmless($0) }) { return url }
    let escaped = url.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      // References are read before backslashes, so one for a backslash would escape what follows.
      // Two brackets would open a gap.
      case "\\", "[", "]": result += "\\\(scalar)"
      case "<", ">", "&", "\n": result += "&#\(scalar.value);"
      case " " where result.isEmpty: result += "&#32;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return "<\(escaped.hasSuffix(" ") ? escaped.dropLast() + "&#32;" : escaped)>"
  }

  /// Whether a byte of an address means nothing to Markdown.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~:/?#@!$'*+,;=%".utf8.contains(byte)
    }
  }
}

extension [UInt8] {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}

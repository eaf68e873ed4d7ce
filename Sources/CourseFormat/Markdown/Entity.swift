/// Finds the character reference that put a character into a text, `&#27;`, `&#x1B;` or `&rlm;`.
enum Entity {
  /// Where it begins; nil if there is none.
  static func first(in text: Substring, standingFor scalar: Unicode.Scalar) -> String.Index? {
    var rest = text
    while let ampersand = rest.utf8.firstIndex(of: 0x26) {
      let name = rest[rest.utf8.index(after: ampersand)...].prefix { $0 != ";" }
      if value(of: name) == scalar.value { return ampersand }
      rest = rest[rest.utf8.index(after: ampersand)...]
    }
    return nil
  }

  private static func value(of name: Substring) -> UInt32? {
    switch name {
    case "lrm": 0x200E
    case "rlm": 0x200F
    case _ where name.hasPrefix("#x") || name.hasPrefix("#X"):
      UInt32(name.dropFirst(2), radix: 16)
    case _ where name.hasPrefix("#"): UInt32(name.dropFirst())
    default: nil
    }
  }
}

/// Finds aliases before YAML is composed, for a composer that meets a crafted one never ends.
///
/// An alias is a `*` and a name that an anchor, `&` and the same name, introduced. A star in
/// prose has no anchor of its name, so prose is let through without knowing YAML's quoting.
enum AliasScan {
  /// The first anchor that an alias refers to, in bytes from the beginning; nil if there is none.
  static func firstAnchor(in text: Substring) -> Int? {
    guard text.utf8.contains(0x26), text.utf8.contains(0x2A) else { return nil }
    let bytes = Array(text.utf8)
    var anchors: [ArraySlice<UInt8>: Int] = [:]
    var aliases: Set<ArraySlice<UInt8>> = []
    for (offset, byte) in bytes.enumerated() where byte == 0x26 || byte == 0x2A {
      // Within a word neither sign means anything; `Q&A` is no anchor.
      if offset > 0, isInName(bytes[offset - 1]), bytes[offset - 1] != 0x2D { continue }
      let name = bytes[(offset + 1)...].prefix(while: isInName)
      if name.isEmpty { continue }
      if byte == 0x2A {
        aliases.insert(name)
      } else if anchors[name] == nil {
        anchors[name] = offset
      }
    }
    return anchors.filter { aliases.contains($0.key) }.values.min()
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
    default: false
    }
  }
}

import Typography

/// Makes ids out of words, once: afterwards they are written down and never follow the words.
struct IDMaker {
  /// The ids that are taken.
  private(set) var taken: Set<String>

  /// A maker that gives no id again.
  init(taken: Set<String>) { self.taken = taken }

  /// An id of at most five words and 40 bytes; `fallback` where the words have no Latin letters.
  mutating func id(for words: String, fallback: String) -> String {
    let plain = words.shown(in: .ascii).lowercased()
    let parts = plain.utf8.filter { $0 != 0x27 }.split { byte in
      !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte))
    }
    var stem = ""
    for part in parts.prefix(5) {
      let longer = (stem.isEmpty ? "" : stem + "-") + String(decoding: part, as: UTF8.self)
      if longer.utf8.count > 40 { break }
      stem = longer
    }
    if stem.isEmpty {
      stem = parts.first.map { String(decoding: $0.prefix(40), as: UTF8.self) } ?? fallback
    }
    var id = stem
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(stem)-\(number)"
      number += 1
    }
    return id
  }
}

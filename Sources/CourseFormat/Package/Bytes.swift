import Foundation

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands next, from a place on; nil if it does not.
  ///
  /// The C library looks at dozens of bytes at once.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard let baseAddress, start < count,
      let found = memchr(baseAddress + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(baseAddress).distance(to: found)
  }

  /// How often a byte stands here.
  func occurrences(of byte: UInt8) -> Int {
    var (found, start) = (0, 0)
    while let index = firstIndex(of: byte, from: start) {
      (found, start) = (found + 1, index + 1)
    }
    return found
  }
}

extension Substring {
  /// Where some signs of ASCII stand first, told by their bytes; nil if they do not.
  func firstIndex(ofSigns signs: String) -> Index? {
    guard let first = signs.utf8.first else { return startIndex }
    var text = self
    let offset = text.withUTF8 { bytes in
      var start = 0
      while let place = bytes.firstIndex(of: first, from: start) {
        if bytes[place...].starts(with: signs.utf8) { return Int?(place) }
        start = place + 1
      }
      return nil
    }
    return offset.map { utf8.index(startIndex, offsetBy: $0) }
  }
}

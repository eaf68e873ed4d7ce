/// How a text is set.
struct TextStyle: Hashable, Sendable {
  /// Titles and names stand in a face with serifs.
  var isSerif = false
  var isBold = false
  /// The type size in points.
  var size: Double
  var ink: Ink
  /// The smallest part of the size to which a text shrinks before it is broken into lines.
  var smallest = 1.0
  /// From one line's baseline to the next, as a part of the size.
  var leading = 1.4
}

/// A colour of sRGB.
struct Ink: Hashable, Sendable {
  /// From 0, none, to 1, full.
  var red: Double
  var green: Double
  var blue: Double

  static let black = Ink(red: 0, green: 0, blue: 0)
}

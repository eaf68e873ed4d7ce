import CHarfBuzz

/// The fonts of a page, opened as they are needed.
final class FontCase {
  /// The fonts that are open; a glyph names its font by its place here.
  private(set) var faces: [FontFace] = []
  let shaping: ShapingLibrary
  private let library: FontLibrary
  private var places: [String: Int?] = [:]

  /// A library's fonts; at least one of them must be there.
  init(_ library: FontLibrary, shaping: ShapingLibrary) throws(PrintingProblem) {
    self.library = library
    self.shaping = shaping
    let families = library.serif + library.sans
    if !families.contains(where: { place(of: $0.regular) != nil }) {
      throw .fontsMissing(folders: library.folders, package: FontLibrary.package)
    }
  }

  /// The font of each character of a text.
  ///
  /// All of it is set in the first font that has all of it. Where none has, each character is set
  /// in the first that has it; but a space or a comma stays with its word, so that a line changes
  /// fonts as seldom as it can.
  func fonts(
    for text: String, _ style: TextStyle
  ) throws(PrintingProblem) -> [Int] {
    if let font = firstFont(style, having: Set(text)) { return text.map { _ in font } }
    var fonts: [Int] = []
    for character in text {
      if let last = fonts.last, character.goesWithItsWord, faces[last].has(character) {
        fonts.append(last)
      } else if let font = firstFont(style, having: [character]) {
        fonts.append(font)
      } else {
        throw .noFont(for: String(character), of: text)
      }
    }
    return fonts
  }

  private func firstFont(_ style: TextStyle, having characters: Set<Character>) -> Int? {
    for family in style.isSerif ? library.serif : library.sans {
      for file in style.isBold ? [family.bold, family.regular] : [family.regular] {
        if let place = place(of: file), characters.allSatisfy(faces[place].has) { return place }
      }
    }
    return nil
  }

  private func place(of file: String) -> Int? {
    if let known = places[file] { return known }
    for folder in library.folders {
      guard let face = FontFace(file: "\(folder)/\(file)", shaping: shaping) else { continue }
      faces.append(face)
      places[file] = faces.count - 1
      return faces.count - 1
    }
    places[file] = .some(nil)
    return nil
  }
}

extension FontFace {
  /// Whether the font has every part of a character that is seen.
  func has(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy {
      $0.properties.isDefaultIgnorableCodePoint || glyph(of: $0) != nil
    }
  }
}

extension Character {
  fileprivate var goesWithItsWord: Bool {
    isWhitespace || isPunctuation
      || unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint)
  }
}

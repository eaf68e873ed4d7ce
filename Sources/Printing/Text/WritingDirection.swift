import CHarfBuzz
import Wording

/// The direction in which a paragraph or a page runs.
enum WritingDirection: Hashable, Sendable {
  case leftToRight
  case rightToLeft

  /// The direction of a text's first letter, or else the one that its surroundings have.
  init(of text: String, within surroundings: WritingDirection, shaping: ShapingLibrary) {
    let scalars = text.unicodeScalars.map(\.value)
    let count = FriBidiStrIndex(clamping: scalars.count)
    var types = [FriBidiCharType](repeating: FRIBIDI_TYPE_ON, count: scalars.count)
    shaping.fribidi_get_bidi_types(scalars, count, &types)
    switch shaping.fribidi_get_par_direction(types, count) {
    case FRIBIDI_PAR_RTL: self = .rightToLeft
    case FRIBIDI_PAR_LTR: self = .leftToRight
    default: self = surroundings
    }
  }
}

extension WritingDirection {
  /// The direction of a page in a language, as its script has it.
  init(of language: LanguageTag) {
    let parts = language.rawValue.lowercased().split(separator: "-")
    let script = parts.dropFirst().first { $0.count == 4 }
    if let script {
      self =
        ["arab", "hebr", "thaa", "nkoo", "adlm", "syrc"].contains(script)
        ? .rightToLeft : .leftToRight
    } else {
      let languages: Set = ["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "nqo"]
      self = languages.contains(language.primary.rawValue) ? .rightToLeft : .leftToRight
    }
  }
}

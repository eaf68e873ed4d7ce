/// A piece of running text on its way to Markdown.
enum InlinePiece: Equatable {
  /// A sign of the text itself.
  case sign(Unicode.Scalar, Form)
  /// A delimiter such as `**`, before or after what it encloses.
  case delimiter(Delimiter, opens: Bool)
  /// Signs with a meaning, such as `](term:ors)`; ASCII punctuation at both ends.
  case markup(String)
  /// A gap of a cloze question, which counts as a letter to what stands beside it.
  case gap(String)
  /// The end of a line that the trainer asked for.
  case lineBreak

  /// How a sign of the text is written.
  enum Form: Equatable {
    /// As it is, or after a backslash where its neighbours would give it a meaning.
    case plain
    /// As a character reference, which counts as punctuation to what stands beside it.
    case reference
  }

  /// What encloses emphasised words.
  enum Delimiter: String {
    case star = "*"
    case underscore = "_"
    case stars = "**"
    case tildes = "~~"
  }

  /// The sign of the text, if it is one.
  var sign: Unicode.Scalar? { if case .sign(let scalar, _) = self { scalar } else { nil } }
}

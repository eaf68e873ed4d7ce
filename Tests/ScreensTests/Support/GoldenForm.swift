import Stage
import Typography

/// A terminal and a language in which each screen is kept.
struct GoldenForm {
  let language: String
  let size: Size
  let alphabet: Alphabet
  /// Whether what each word is follows under the screen; once is enough.
  var showsRoles = false

  /// The end of the file's name.
  var name: String { "\(size.columns)x\(size.rows)-\(language)-\(alphabet.rawValue)" }

  static let all = [
    GoldenForm(
      language: "en", size: Size(columns: 80, rows: 24), alphabet: .unicode, showsRoles: true),
    GoldenForm(language: "en", size: Size(columns: 40, rows: 12), alphabet: .unicode),
    GoldenForm(language: "en", size: Size(columns: 132, rows: 43), alphabet: .unicode),
    GoldenForm(language: "fr", size: Size(columns: 80, rows: 24), alphabet: .unicode),
    GoldenForm(language: "fr", size: Size(columns: 40, rows: 12), alphabet: .ascii),
    GoldenForm(language: "en", size: Size(columns: 80, rows: 24), alphabet: .ascii),
  ]
}

extension Scene {
  /// Whether the focus is on something to choose, and nothing but the focus decides what is in the
  /// window.
  var isOnOption: Bool {
    guard scroll == 0, body.indices.contains(focus) else { return false }
    if case .option = body[focus] { return true }
    return false
  }
}

extension Frame {
  /// Whether the cursor stands on the sign that marks the focus.
  var isCursorOnMarker: Bool {
    guard text.indices.contains(cursor.row) else { return false }
    return text[cursor.row].dropFirst(cursor.column).first == ">"
  }
}

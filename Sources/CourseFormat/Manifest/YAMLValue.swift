/// A value of the manifest or of a lesson's front matter: every scalar is text.
struct YAMLValue {
  /// Where it begins.
  let position: Position
  /// What it is.
  let content: Content

  /// A text, a list or a map.
  enum Content {
    case text(String)
    case list([YAMLValue])
    case map([Entry])
  }

  /// A key and its value.
  struct Entry {
    let key: String
    let position: Position
    let value: YAMLValue
  }
}

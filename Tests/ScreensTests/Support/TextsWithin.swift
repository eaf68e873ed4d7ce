import Typography
import Wording

/// All the texts that a value holds, however deep: what a course, a learner or a key brings along.
enum TextsWithin {
  /// The plain words in the texts of some values; those of the interface's languages are left out.
  static func words(of values: Any...) -> Set<String> {
    var found: Set<String> = []
    for value in values { collect(value, into: &found, depth: 0) }
    return found
  }

  private static func collect(_ value: Any, into found: inout Set<String>, depth: Int) {
    switch value {
    case is Words: return
    case let text as DisplayText: found.formUnion(words(in: text.string))
    case let text as String: found.formUnion(words(in: text))
    default:
      guard depth < 24 else { return }
      for child in Mirror(reflecting: value).children {
        collect(child.value, into: &found, depth: depth + 1)
      }
    }
  }

  private static func words(in text: String) -> [String] {
    text.split { !$0.isLetter }.map(String.init)
  }
}

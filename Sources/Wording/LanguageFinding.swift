/// One thing that a translator has to mend in a language's file.
public struct LanguageFinding: Hashable, Sendable {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// The line is neither `key = text` nor a remark.
    case unreadable
    /// The key stands further up already.
    case repeated
    /// English has this text, and the file has not.
    case missing
    /// English has no such text, so the program never shows it.
    case unknown
    /// Nothing stands behind the equals sign.
    case empty
    /// The text counts, and the language has a form that is not there.
    case formMissing(PluralCategory)
    /// The language never uses this form.
    case formUnknown(PluralCategory)
    /// English has a gap that is not there.
    case gapMissing(String)
    /// English has no such gap, so it would stay empty.
    case gapUnknown(String)
    /// Two spaces follow each other.
    case doubleSpace
    /// A space stands at the text's beginning or end, where English has none.
    case outerSpace
    /// This sign asks for another kind of space before it, or for none.
    case space(before: Character)
    /// A quotation mark is not the language's own, or it has no partner.
    case quote(Character)
    /// A sign at the end is not that of English, such as a full stop.
    case ending
    /// A character that nobody sees, which could drive a terminal.
    case unseen(String)
  }

  /// The line in the file, from 1; 0 for what is not there.
  public let line: Int
  /// The key, with its plural form in brackets if it has one.
  public let key: String
  /// What is wrong.
  public let fault: Fault

  /// A fault at a line.
  public init(line: Int, key: String, fault: Fault) {
    (self.line, self.key, self.fault) = (line, key, fault)
  }
}

extension LanguageFinding: Comparable {
  /// Goes through the file from its first line on; what is missing comes last, by its key.
  public static func < (left: Self, right: Self) -> Bool {
    let (first, second) = (
      left.line == 0 ? Int.max : left.line, right.line == 0 ? .max : right.line
    )
    return (first, left.key, left.remedy) < (second, right.key, right.remedy)
  }
}

extension LanguageFinding: CustomStringConvertible {
  /// The finding in English, for whoever translates from it: `12: home.done: …; mend it`.
  public var description: String {
    (line == 0 ? "" : "\(line): ") + (key.isEmpty ? "" : "\(key): ") + remedy
  }

  private var remedy: String {
    switch fault {
    case .unreadable: "this is neither “key = text” nor a remark; put “#” before a remark"
    case .repeated: "the key stands further up already; take one of the two out"
    case .missing: "this text is missing, so it would be shown in English; translate it"
    case .unknown: "English has no such text, so nobody would see it; take it out or mend the key"
    case .empty: "the text is empty; write it"
    case .formMissing(let form):
      "the language counts with the form “\(form.rawValue)”; add “key[\(form.rawValue)] = …”"
    case .formUnknown(let form):
      "the language has no form “\(form.rawValue)”, so nobody would see it; take it out"
    case .gapMissing(let gap): "the gap {\(gap)} is missing; put it where its value belongs"
    case .gapUnknown(let gap): "English has no gap {\(gap)}, so it would stay empty; take it out"
    case .doubleSpace: "two spaces follow each other; leave one"
    case .outerSpace: "a space stands at the beginning or the end; take it out"
    case .space(let sign):
      "the space before “\(sign)” is not the one that the language writes; mend it"
    case .quote(let mark): "“\(mark)” is not how the language quotes, or has no partner; mend it"
    case .ending: "the text does not end as the English one does; end it with the same sign"
    case .unseen(let code): "the unseen character \(code) stands in the text; take it out"
    }
  }
}

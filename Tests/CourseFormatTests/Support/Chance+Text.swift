import Support
import Typography

@testable import CourseFormat

// Running text by chance, as reading a file could have made it: nasty words, one form for each.

extension Chance {
  /// What markup would make something of, and what other scripts do.
  private static let scraps = [
    "a", "word", "two words", "Q&A", "6 * 6", "snake_case", "C#", "x", "1", "42", "é", "ß",
    " ", "  ", "\u{A0}", "\u{200B}", "\n", "\\", "\\\\", "`", "``", "```", "*", "**", "_", "__",
    "~", "~~", "#", "# ", "##", "-", "- ", "+ ", "---", "===", "=", "= ", "= a", ">", "> ", "<",
    "<b>", "</b>", "<!--", "-->", "<http://a.bc>", "http://a.bc", "www.a.bc", "a@b.co", "://",
    "&", "&amp;", "&#65;", "&copy", ";", "[", "]", "[[", "]]", "[a](b)", "(", ")", "(a)", "!",
    "![", "[!NOTE]", "[!TIP] a", "[x] ", "[ ]", "[^1]", "[^1]: a", "[a]: b", "{", "}", "{#a}",
    "{harm}", "{+0.5}", "|", "| a |", "|---|", ":", ":-", ":---:", "1.", "1. ", "2) ", "1.5", ".",
    "\"", "'", "$", "%", "^", "/", "@", ",", "«", "»", "…", "—", "€", "שלום", "مرحبا", "中文",
    "。", "（", "e\u{301}", "\u{301}", "ก็", "क्ष", "🙂", "\u{FFFD}", "---\n", "...", "null", "No",
    "1.10", "*a", "&a", "%20", "term:a", "!important", "- - -", "* * *", "_ _ _",
  ]

  /// Words with everything in them.
  mutating func words() -> DisplayText {
    let text = DisplayText(some(1...4) { $0.one(of: Self.scraps) }.joined())
    return text.isEmpty ? "a" : text
  }

  /// Words on one line, without white space at their ends, as titles and answers are.
  mutating func line() -> DisplayText {
    let text = DisplayText(words().string.replacing("\n", with: " ")).trimmed
    return text.isEmpty ? "a" : text
  }

  /// An id that has not been given before.
  mutating func id(_ prefix: String) -> String { "\(prefix)\(number(0...9_999_999))" }

  /// Running text that holds something; `breaks` where it may have several lines.
  mutating func inlines(depth: Int = 3, breaks: Bool = true) -> [Inline] {
    let found = inlines(depth, breaks, around: [])
    return found.isEmpty ? [.text(words())] : found
  }

  private enum Style { case emphasis, strong, struck, link }

  private mutating func inlines(_ depth: Int, _ breaks: Bool, around: Set<Style>) -> [Inline] {
    some(1...4) { $0.inline(depth, breaks, around) }.reduce(into: []) { result, inline in
      if case .text(let last)? = result.last, case .text(let next) = inline {
        result[result.count - 1] = .text(last + next)
      } else {
        result.append(inline)
      }
    }
  }

  private mutating func inline(_ depth: Int, _ breaks: Bool, _ around: Set<Style>) -> Inline {
    func inside(_ style: Style, _ chance: inout Chance) -> [Inline] {
      chance.inlines(depth - 1, breaks, around: around.union([style]))
    }
    switch number(0...(depth > 0 ? 13 : 7)) {
    case 4: return .code(words().string.replacing("\n", with: " ").code)
    case 5: return breaks ? .lineBreak : .text(words())
    case 6: return .picture(picture())
    case 8 where !around.contains(.emphasis), 9 where !around.contains(.emphasis):
      return .emphasis(inside(.emphasis, &self))
    case 10 where !around.contains(.strong): return .strong(inside(.strong, &self))
    case 11 where !around.contains(.struck): return .struck(inside(.struck, &self))
    case 12 where !around.contains(.link):
      return .link(target(), once(in: 8) ? [] : inside(.link, &self))
    case 13 where !around.contains(.link):
      let address = target()
      if case .address(let url) = address { return .link(address, [.text(url)]) }
      return .link(address, inside(.link, &self))
    default: return .text(words())
    }
  }

  private mutating func target() -> LinkTarget {
    switch number(0...3) {
    case 0: .term(TermID(rawValue: id("t")))
    case 1: .lesson(ItemID(rawValue: id("l")))
    case 2: .address("https://who.int/a_b?c=d&e=(f)")
    default: .address(DisplayText("http://" + words().string))
    }
  }

  /// A picture, with or without a drawing; the file need not be there.
  mutating func picture() -> Picture {
    let name = one(of: ["a", "a b", "a%20b", "a(1)", "strip", "é", "a&amp;b", "a#b", "*a*", "<a>"])
    return Picture(
      path: one(of: ["media/", "", "media/in/"]) + name + ".png",
      alternative: once(in: 9) ? .empty : words())
  }
}

extension String {
  /// Code that is not taken for nothing.
  fileprivate var code: DisplayText { isEmpty ? "a" : DisplayText(self) }
}

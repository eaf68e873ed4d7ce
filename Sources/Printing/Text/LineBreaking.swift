/// Where a paragraph is broken into lines.
enum LineBreaking {
  /// A word with the spaces after it.
  struct Word: Hashable {
    var text: String
    /// The width without the spaces.
    var width: Double
    /// The width of the spaces.
    var space: Double
  }

  /// The words of a line, divided after spaces and zero-width spaces, but not after no-break
  /// spaces.
  static func words(of line: ShapedLine) -> [Word] {
    var words: [Word] = []
    var isOpen = false
    for (scalar, advance) in zip(line.text, line.advances) {
      let isSpace = scalar == " " || scalar == "\u{200B}"
      if !isOpen, !isSpace || words.isEmpty {
        words.append(Word(text: "", width: 0, space: 0))
      }
      words[words.count - 1].text.unicodeScalars.append(scalar)
      if isSpace {
        words[words.count - 1].space += advance
      } else {
        words[words.count - 1].width += advance
      }
      isOpen = !isSpace
    }
    return words
  }

  /// Lines no wider than a width, as few as can be and as even as can be.
  static func balanced(_ words: [Word], width: Double) -> [String] {
    let fewest = lines(words, width: width).count
    var tooNarrow = 0.0
    var wideEnough = width
    // Sixteen halvings find the narrowest measure to less than a thousandth of the width.
    for _ in 0..<16 {
      let middle = (tooNarrow + wideEnough) / 2
      let isWideEnough =
        words.allSatisfy { $0.width <= middle } && lines(words, width: middle).count <= fewest
      if isWideEnough { wideEnough = middle } else { tooNarrow = middle }
    }
    return lines(words, width: wideEnough)
  }

  private static func lines(_ words: [Word], width: Double) -> [String] {
    var lines: [String] = []
    var pen = 0.0
    for word in words {
      // The tolerance is far below what an eye sees and far above what rounding leaves.
      if lines.isEmpty || pen + word.width > width + 1e-6 {
        lines.append("")
        pen = 0
      }
      lines[lines.count - 1] += word.text
      pen += word.width + word.space
    }
    return lines
  }
}

import CHarfBuzz

/// A piece of a line that HarfBuzz shapes at once: one font, one script, one direction.
struct TextRun: Hashable {
  /// The scalars of the line that are in it.
  var range: Range<Int>
  /// The place of the font in its case.
  var font: Int
  var script: hb_script_t
  /// Even from left to right, odd from right to left.
  var level: Int8

  var isRightToLeft: Bool { level % 2 != 0 }

  /// Divides a line into runs, in the order of its text.
  static func runs(
    of line: String, _ style: TextStyle, levels: [Int8], in fonts: FontCase
  ) throws(PrintingProblem) -> [TextRun] {
    let scripts = scripts(of: line.unicodeScalars.map(\.value), fonts.shaping)
    var runs: [TextRun] = []
    var start = 0
    for (character, font) in zip(line, try fonts.fonts(for: line, style)) {
      let end = start + character.unicodeScalars.count
      let run = TextRun(
        range: start..<end, font: font, script: scripts[start], level: levels[start])
      if let last = runs.last, last.continues(run) {
        runs[runs.count - 1].range = last.range.lowerBound..<end
      } else {
        runs.append(run)
      }
      start = end
    }
    return runs
  }

  private func continues(_ next: TextRun) -> Bool {
    font == next.font && script == next.script && level == next.level
  }

  /// Each scalar's script; marks, spaces and digits take that of the letter before or after them.
  private static func scripts(of text: [UInt32], _ shaping: ShapingLibrary) -> [hb_script_t] {
    let functions = shaping.hb_unicode_funcs_get_default()
    let own = text.map { shaping.hb_unicode_script(functions, $0) }
    let shared: Set<UInt32> = [
      HB_SCRIPT_COMMON.rawValue, HB_SCRIPT_INHERITED.rawValue, HB_SCRIPT_UNKNOWN.rawValue,
    ]
    let first = own.first { !shared.contains($0.rawValue) }
    var current = first ?? HB_SCRIPT_LATIN
    return own.map { script in
      if !shared.contains(script.rawValue) { current = script }
      return current
    }
  }
}

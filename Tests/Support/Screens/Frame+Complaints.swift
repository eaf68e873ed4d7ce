import Stage
import Typography

extension Frame {
  /// What is wrong with a frame, whatever it shows; nothing if it is well-formed.
  public func complaints(in alphabet: Alphabet) -> [String] {
    var complaints: [String] = []
    if rows.count != size.rows {
      complaints.append("\(rows.count) rows on a terminal of \(size.rows)")
    }
    for (number, row) in rows.enumerated() {
      let place = "row \(number + 1) “\(row.text)”"
      let cells = row.text.cells(in: .unicode)
      if cells > size.columns { complaints.append("\(place) is \(cells) cells wide") }
      if cells != row.cells { complaints.append("\(place) is said to have \(row.cells) cells") }
      if row.text.unicodeScalars.contains(where: Frame.drives) {
        complaints.append("\(place) holds a control character")
      }
      if row.text.unicodeScalars.contains(where: Frame.borders.contains) {
        complaints.append("\(place) draws a border")
      }
      if alphabet == .ascii, !row.text.utf8.allSatisfy({ $0 < 0x80 }) {
        complaints.append("\(place) is not ASCII")
      }
    }
    let isInside =
      (0..<max(1, size.rows)).contains(cursor.row)
      && (0..<max(1, size.columns)).contains(cursor.column)
    if !isInside { complaints.append("the cursor stands outside, at \(cursor)") }
    return complaints
  }

  /// Corners, crossings and upright lines: read aloud, and sent over a slow line, they say nothing.
  private static let borders = Set("│┃┆┊┌┐└┘├┤┬┴┼║╔╗╚╝╠╣╦╩╬╭╮╯╰".unicodeScalars)

  private static func drives(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\t" || Sanitiser.isHarmful(scalar)
  }
}

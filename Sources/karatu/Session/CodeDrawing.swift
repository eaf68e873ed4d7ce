import Printing
import Typography

/// A certificate's QR code drawn with the cells of a terminal.
///
/// Two modules share a cell where half blocks can be shown; in ASCII each takes two `#`, which a
/// telephone reads as well. Dark is drawn as ink: on a dark background the symbol is inverted,
/// which scanners accept.
struct CodeDrawing {
  let text: String

  init(of credential: String, in alphabet: Alphabet) throws {
    let code = try QRCode(encoding: credential)
    let zone = QRCode.quietZone
    let side = code.size + 2 * zone
    func isDark(_ row: Int, _ column: Int) -> Bool {
      let (row, column) = (row - zone, column - zone)
      guard code.rows.indices.contains(row), code.rows[row].indices.contains(column) else {
        return false
      }
      return code.rows[row][column]
    }
    if alphabet == .ascii {
      text = (0..<side).map { row in
        (0..<side).map { isDark(row, $0) ? "##" : "  " }.joined()
      }.joined(separator: "\n")
    } else {
      text = stride(from: 0, to: side, by: 2).map { row in
        (0..<side).map { column in
          switch (isDark(row, column), isDark(row + 1, column)) {
          case (true, true): "█"
          case (true, false): "▀"
          case (false, true): "▄"
          case (false, false): " "
          }
        }.joined()
      }.joined(separator: "\n")
    }
  }
}

import ArgumentParser
import Glibc
import Reporting

/// The forms that a table can be given in.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case text, csv, json
}

extension Output {
  /// A table in a form, on standard output.
  func put(_ table: Table, as format: TableFormat) {
    put(bytes: Array(bytes(of: table, as: format)))
  }

  /// A table's bytes in a form.
  func bytes(of table: Table, as format: TableFormat) -> [UInt8] {
    switch format {
    case .text: Array(table.text(in: alphabet, words: words).utf8)
    case .csv: Array(table.csv.utf8)
    case .json: Array(table.json.utf8)
    }
  }
}

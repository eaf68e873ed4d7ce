import Foundation

/// The files of the Unicode Character Database, as the package `unicode-data` installs them.
enum UnicodeData {
  private static let folder = URL(filePath: "/usr/share/unicode")

  /// The version that the program's table is made of, and whose tests are run.
  static let version = "15.0.0"

  /// Whether that version is what this system has.
  ///
  /// A later Debian has a later Unicode, whose tests are of other rules: there the suites that
  /// need these files are left out.
  static let isInstalled =
    (try? text(of: "LineBreak.txt").hasPrefix("# LineBreak-\(version).txt")) == true

  /// A file of the database.
  static func text(of file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  /// The lines of a file without their comments; the empty ones left out.
  static func lines(of file: String) throws -> [Substring] {
    try text(of: file).split(separator: "\n").compactMap { line in
      let content = line.prefix { $0 != "#" }
      return content.allSatisfy(\.isWhitespace) ? nil : content
    }
  }

  /// The ranges of a file such as `LineBreak.txt`, and what each has.
  static func ranges(of file: String) throws -> [(scalars: ClosedRange<UInt32>, value: String)] {
    try lines(of: file).compactMap { line in
      let fields = line.split(separator: ";").map { $0.trimming(while: \.isWhitespace) }
      let ends = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      guard fields.count > 1, let first = ends.first, let last = ends.last else { return nil }
      return (first...last, String(fields[1]))
    }
  }

  /// The samples of a file such as `LineBreakTest.txt`: scalars, and whether a break follows each.
  static func samples(of file: String) throws -> [BreakSample] {
    try lines(of: file).map { line in
      var sample = BreakSample()
      for mark in line.split(whereSeparator: \.isWhitespace).dropFirst() {
        if mark == "÷" || mark == "×" {
          sample.breaks.append(mark == "÷")
        } else if let value = UInt32(mark, radix: 16), let scalar = Unicode.Scalar(value) {
          sample.scalars.append(scalar)
        }
      }
      return sample
    }
  }
}

/// A line of one of Unicode's own tests.
struct BreakSample: CustomStringConvertible {
  /// The text.
  var scalars: [Unicode.Scalar] = []
  /// Whether a break follows each scalar; always behind the last.
  var breaks: [Bool] = []

  var description: String {
    zip(scalars, breaks).map { String($0.value, radix: 16) + ($1 ? " ÷" : " ×") }
      .joined(separator: " ")
  }
}

extension Substring {
  fileprivate func trimming(while isDropped: (Character) -> Bool) -> Substring {
    var rest = drop(while: isDropped)
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}

import Stage
import Testing
import Typography

/// Expects a frame, cursor included, to be as it stands in `Tests/Goldens`.
///
/// - Parameter showingRoles: Whether a second picture follows in which a letter says what each cell
///   is.
public func expectGolden(
  _ frame: Frame, showingRoles: Bool = false, named name: String,
  at place: SourceLocation = #_sourceLocation
) {
  let picture = Capture(frame).golden()
  expectGolden(showingRoles ? picture + frame.roles : picture, named: name, at: place)
}

extension Frame {
  /// The frame with a letter in each cell that says what it is, and what the letters stand for.
  public var roles: String {
    let lines = rows.map { row in
      row.runs.reduce(into: "") { line, run in
        for cluster in Cluster.clusters(of: run.text, in: .unicode) {
          let letter = cluster.text == " " && run.style == .plain ? " " : run.style.letter
          line += String(repeating: letter, count: cluster.cells)
        }
      }
    }
    let used = Set(rows.flatMap(\.runs).map(\.style)).subtracting([.plain])
    let legend = Role.allCases.filter(used.contains).map { "\($0.letter) \($0)" }
    let drawn = lines.map { String($0.droppingLast(while: { $0 == " " })) }
    let rule = String(repeating: "-", count: size.columns)
    return ([legend.joined(separator: ", "), rule] + drawn + [rule]).joined(separator: "\n") + "\n"
  }
}

extension Role {
  /// The letter that stands for the role in a picture of roles.
  fileprivate var letter: Character {
    switch self {
    case .plain: "."
    case .title: "t"
    case .heading: "h"
    case .emphasis: "e"
    case .strong: "s"
    case .code: "c"
    case .link: "l"
    case .focus: ">"
    case .found: "f"
    case .good: "g"
    case .bad: "b"
    case .warning: "w"
    case .key: "k"
    }
  }
}

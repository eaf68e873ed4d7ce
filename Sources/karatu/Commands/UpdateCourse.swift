import ArgumentParser
import CourseFormat
import Learning
import Records
import Reporting
import Typography
import Wording

/// Brings a course at this site to a newer version.
struct UpdateCourse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "See what a newer version asks of each learner.",
    discussion: """
      The newer version is checked against the installed one first. Exit status: 0 done, 1 the \
      newer version takes something away without saying so, or is faulty.
      """)

  @ArgumentParser.Argument(
    help: "The newer version: a .karatu file or a folder.",
    completion: .file(extensions: ["karatu"]))
  var file: String

  @Flag(help: "Show, learner by learner, what stays done and what must be done again.")
  var plan = false

  @Option(help: "text, csv or json.")
  var format = TableFormat.text

  @OptionGroup var site: SiteOptions

  func validate() throws {
    guard plan else { throw ValidationError("Say --plan: nothing is changed yet.") }
  }

  func run() throws {
    try atSite(site) { site, output in
      let step = try CourseStep(to: file, at: site)
      try step.check(output)
      let report = UpdateReport(try step.plans(in: try site.records()), in: site.words)
      if report.table.rows.isEmpty, format == .text {
        output.say("update.nobody", step.arguments)
      } else {
        output.put(report.table, as: format)
      }
    }
  }
}

/// A step from the installed version of a course to a newer one.
struct CourseStep {
  /// The version that is installed.
  let old: CoursePackage
  /// The version that takes its place.
  let new: CoursePackage
  private let editions: (old: CourseEdition, new: CourseEdition)
  private let changes: Changes

  /// Reads both versions.
  init(to file: String, at site: Site) throws {
    new = try CoursePackage(at: file)
    guard let old = site.shelf()[new.manifest.id] else {
      throw SiteProblem.notInstalled(new.manifest.id.rawValue)
    }
    self.old = old
    // Read now: the old package is gone once the new one is installed.
    editions = (CourseEdition(old), CourseEdition(new))
    changes = try new.changes()
  }

  /// What is said of the step.
  var arguments: [String: Wording.Argument] {
    [
      "course": .text(new.manifest.id.rawValue), "version": .text("\(new.manifest.version)"),
      "old": .text("\(old.manifest.version)"),
    ]
  }

  /// Says what the newer version does wrong and ends the program if it is an error.
  func check(_ output: Output) throws {
    let today = CalendarDay(daysSince1970: SiteClock.machine.read().localDay)
    let findings = CourseChecker(today: today).check(new.source, against: old.source)
    for finding in findings where finding.severity == .error {
      output.say(finding)
    }
    guard findings.errors.isEmpty else {
      output.say("update.refused", arguments)
      throw ExitCode(1)
    }
  }

  /// What the step asks of a learner; nil for whoever has not begun, or is there already.
  func plan(for standing: CourseStanding) -> UpdatePlan? {
    UpdatePlan(standing, from: editions.old, to: editions.new, changes: changes)
  }

  /// What the step asks of each learner, by name.
  func plans(in records: RecordStore) throws -> [(learner: Learner, plan: UpdatePlan)] {
    let standings = try records.allStandings()
    return try records.learners().compactMap { learner in
      standings[learner.id]?[new.manifest.id].flatMap(plan).map { (learner, $0) }
    }
  }

  /// Brings every learner to the newer version, all of them or nobody.
  ///
  /// - Returns: How many were brought.
  func apply(to records: RecordStore) throws -> Int {
    try records.update(new.manifest.id) { plan(for: $0)?.update }.count
  }
}

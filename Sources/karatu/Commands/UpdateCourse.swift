import ArgumentParser
import CourseFormat
import Learning
import Records
import Reporting
import Typography
import Wording

/// Brings a course at this site, and everybody who learns in it, to a newer version.
struct UpdateCourse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Install a newer version and bring its learners to it.",
    discussion: """
      The newer version is checked against the installed one first. What learners have done stays \
      done, except what changes.yaml asks for again; --plan shows it before anything is changed. \
      Exit status: 0 done, 1 the newer version is faulty, takes something away without saying so, \
      or would not be installed as it is.
      """)

  @ArgumentParser.Argument(
    help: "The newer version: a .karatu file or a folder.",
    completion: .file(extensions: ["karatu"]))
  var file: String

  @Flag(help: "Show, learner by learner, what stays done and what must be done again.")
  var plan = false

  @Option(help: "The plan's form: text, csv or json.")
  var format = TableFormat.text

  @Flag(help: "Let an unknown key's signature do, this once.")
  var allowUnknown = false

  @Flag(help: "Install the package although nobody has signed it.")
  var allowUnsigned = false

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      let new = try CoursePackage(at: file)
      guard let old = site.shelf()[new.manifest.id] else {
        throw SiteProblem.notInstalled(new.manifest.id.rawValue)
      }
      guard new.manifest.version >= old.manifest.version else {
        throw UpdateToLower(old: old.manifest, new: new.manifest, file: file)
      }
      let records = try site.records()
      let keys = site.keyRing(output)
      let refusal = try UpdateRefusal(of: new, at: file, options, keys)
      if let refusal, !plan || refusal.isFinal { throw refusal }
      if plan {
        if let refusal { begin(with: refusal, output) }
        let step = try CourseStep(from: old, to: new)
        try step.check(on: site.today, output)
        show(try step.plans(in: records), of: step, site, output)
        guard refusal == nil else { throw ExitCode(1) }
        return
      }
      var done: [String: Wording.Argument] = [:]
      var warnings: [String] = []
      // The learners go first, for the old answers can be marked again only while the old version
      // is here: after a power cut, doing it again finds them there and installs the package.
      _ = try site.installer(keys).install(file, options) { source in
        let step = try CourseStep(from: old, to: CoursePackage(source, path: file))
        try step.check(on: site.today, output)
        warnings = UpdateReport(try step.plans(in: records), in: site.words).warnings
        let count = try step.apply(to: records)
        done = step.arguments.merging(["count": .number(count)]) { $1 }
      }
      output.say("update.done", done)
      for warning in warnings { output.say(line: warning) }
    }
  }

  private var options: InstallOptions {
    var options = InstallOptions()
    options.allowsUnknownKey = allowUnknown
    options.allowsUnsigned = allowUnsigned
    return options
  }

  /// Begins the plan with what keeps it from being carried out.
  private func begin(with refusal: UpdateRefusal, _ output: Output) {
    switch format {
    case .text: output.put(output.words(refusal.message))
    case .csv, .json: output.say(refusal.message)
    }
  }

  private func show(
    _ plans: [(learner: Learner, plan: UpdatePlan)], of step: CourseStep, _ site: Site,
    _ output: Output
  ) {
    let report = UpdateReport(plans, in: site.words)
    guard format == .text else {
      output.put(report.table, as: format)
      for warning in report.warnings { output.say(line: warning) }
      return
    }
    guard !report.table.rows.isEmpty else { return output.say("update.nobody", step.arguments) }
    output.put(report.shortTable, as: .text)
    for sentence in report.sentences + report.warnings { output.put(sentence) }
  }
}

/// What is to be the newer version is an older one.
struct UpdateToLower: Explained {
  let old: Manifest
  let new: Manifest
  let file: String

  var message: Message {
    Message(
      "update.downgrade",
      [
        "course": .text(new.id.rawValue), "version": .text(new.version.description),
        "installed": .text(old.version.description), "file": .text(DisplayText(file).string),
      ])
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

  /// Reads what both versions say of marks and of changes.
  init(from old: CoursePackage, to new: CoursePackage) throws {
    self.old = old
    self.new = new
    // Read now: plans are made while the records are locked.
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
  func check(on today: CalendarDay, _ output: Output) throws {
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

import ArgumentParser
import CourseFormat
import Typography

/// What names the parts of a course.
struct IDCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "id", abstract: "Give ids to questions, nodes of cases, exercises and terms.",
    subcommands: [AddIDs.self])
}

/// Gives an id to each question, node of a case, exercise and term that has none.
struct AddIDs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Give an id to each question, node of a case, exercise and term that has none.",
    discussion: """
      An id is made of the heading's first words and then stays, however the words change. \
      Translations get the ids of their source, heading by heading. Nothing else in the files is \
      touched. Prints each id with its file and line.
      """)

  @ArgumentParser.Argument(
    help: "Folders of courses, or files in them: then only those and their translations.",
    completion: .file())
  var paths: [String]

  @Flag(help: "Only say what would be written.")
  var dryRun = false

  @Flag(
    help: """
      Also write into each translation whose headings are those of its source that it was made \
      from this source: you have compared them.
      """)
  var basedOn = false

  @Option(
    help: ArgumentHelp(
      """
      With --based-on, the version that learners have: where choices have changed places in one \
      language only since then, nothing is written. The version that is installed here, if any.
      """, valueName: "old"),
    completion: .file())
  var against: String?

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      var isParted = false
      for path in paths {
        let path = CoursePath(path)
        var edit = try CourseEdit(at: path)
        let ids = try edit.addIDs()
        let old = basedOn ? try older(than: path, at: site) : nil
        let basis = basedOn ? try edit.noteBasis(against: old) : nil
        if !dryRun { try edit.write() }
        say(ids, before: basis, on: output)
        if let basis { say(basis, after: ids, comparedWith: old, on: output) }
        isParted = isParted || basis?.parted.isEmpty == false
      }
      if isParted { throw ExitCode(1) }
    }
  }

  /// The version that learners have, as far as it is known here.
  private func older(than path: CoursePath, at site: Site) throws -> CoursePackage? {
    if let against { return try CoursePackage(at: against) }
    guard let manifest = (try? CoursePackage(at: path.package))?.manifest else { return nil }
    let installed = try? CoursePackage(at: "\(site.courseFolder)/\(manifest.id).karatu")
    guard let installed, installed.manifest.id == manifest.id else { return nil }
    return installed.manifest.version <= manifest.version ? installed : nil
  }

  private func say(_ plan: IDPlan, before basis: BasisPlan?, on output: Output) {
    for (file, additions) in plan.additions.sorted(by: { $0.key < $1.key }) {
      // What is put into the front matter stands above all headings.
      let added = basis?.notes[file]?.added ?? 0
      for addition in additions {
        output.put("\(file):\(addition.line + added): \(addition.id)")
      }
    }
    for file in plan.unmatched { output.say("id.unmatched", ["file": .text(file)]) }
    let count = plan.additions.values.reduce(0) { $0 + $1.count }
    if count > 0 {
      output.say(dryRun ? "id.would-add" : "id.added", ["count": .number(count)])
    } else if plan.unmatched.isEmpty {
      output.say("id.complete")
    }
  }

  private func say(
    _ plan: BasisPlan, after ids: IDPlan, comparedWith old: CoursePackage?, on output: Output
  ) {
    for (file, note) in plan.notes.sorted(by: { $0.key < $1.key }) {
      output.put("\(file):\(note.line): based-on: \(note.revision)")
    }
    let unmatched = plan.unmatched.filter { !ids.unmatched.contains($0) }
    for file in unmatched { output.say("id.not-based", ["file": .text(file)]) }
    for finding in plan.parted { output.say(finding) }
    for (file, revision) in plan.unseen.sorted(by: { $0.key < $1.key }) {
      output.say("id.order-unseen", ["file": .text(file), "revision": .text(revision)])
    }
    if !plan.notes.isEmpty {
      output.say(dryRun ? "id.would-base" : "id.based", ["count": .number(plan.notes.count)])
    } else if plan.unmatched.isEmpty, plan.parted.isEmpty, plan.unseen.isEmpty {
      output.say("id.all-based")
    }
    if old == nil, plan.notes.contains(where: \.value.hasNumbers) { output.say("id.order-unknown") }
  }
}

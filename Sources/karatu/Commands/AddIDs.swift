import ArgumentParser
import CourseFormat
import Typography

/// What names the parts of a course.
struct IDCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "id", abstract: "Give ids to questions and terms.", subcommands: [AddIDs.self])
}

/// Gives an id to each question and term that has none.
struct AddIDs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Give an id to each question and term that has none.",
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

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      for path in paths {
        var edit = try CourseEdit(at: CoursePath(path))
        let ids = try edit.addIDs()
        let basis = basedOn ? try edit.noteBasis() : nil
        if !dryRun { try edit.write() }
        say(ids, before: basis, on: output)
        if let basis { say(basis, after: ids, on: output) }
      }
    }
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

  private func say(_ plan: BasisPlan, after ids: IDPlan, on output: Output) {
    for (file, note) in plan.notes.sorted(by: { $0.key < $1.key }) {
      output.put("\(file):\(note.line): based-on: \(note.revision)")
    }
    let unmatched = plan.unmatched.filter { !ids.unmatched.contains($0) }
    for file in unmatched { output.say("id.not-based", ["file": .text(file)]) }
    if !plan.notes.isEmpty {
      output.say(dryRun ? "id.would-base" : "id.based", ["count": .number(plan.notes.count)])
    } else if plan.unmatched.isEmpty {
      output.say("id.all-based")
    }
  }
}

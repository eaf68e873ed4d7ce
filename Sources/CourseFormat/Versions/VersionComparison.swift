import Wording

/// Compares a course with an older version of itself: what a learner who began with that would
/// lose, and what its number promises.
struct VersionComparison {
  /// The older version.
  let old: Survey
  /// The newer version, with what is found in it.
  var new: Survey
  let was: Manifest
  let now: Manifest
  /// What the versions between the two ask.
  let change: VersionChange

  /// A comparison; nil where one of the two cannot be relied on, or they are two courses.
  init?(of new: Survey, with old: Survey) {
    guard let was = old.manifest, old.isManifestSound, let now = new.manifest, new.isManifestSound
    else { return nil }
    (self.old, self.new, self.was, self.now) = (old, new, was, now)
    let between = (new.changes ?? Changes()).versions.filter {
      // Where the version did not grow, what is said of it is meant for this step.
      $0.key == now.version || $0.key > was.version && $0.key < now.version
    }
    change = between.sorted { $0.key < $1.key }.reduce(into: VersionChange()) { all, next in
      all.redo += next.value.redo
      all.retired += next.value.retired
      all.regrade.merge(next.value.regrade) { _, later in later }
    }
  }

  /// Finds everything that stands between the two versions.
  mutating func run() {
    guard was.id == now.id else {
      new.report(.againstOther, at: .id, ["id": .text("\(now.id)"), "old": .text("\(was.id)")])
      return
    }
    if was.version == now.version, !hasChanged { return }
    checkItems()
    checkQuestions()
    checkTranslatedKeys()
    checkOrder()
    checkParts()
    checkTerms()
    checkVersion()
  }

  var retired: Set<String> { Set(change.retired.map(\.id)) }

  // MARK: - Ids

  private mutating func checkItems() {
    let known = Dictionary(now.items.map { ($0.id, $0) }) { first, _ in first }
    for item in was.items {
      if let same = known[item.id] {
        guard same.kindName != item.kindName else { continue }
        new.report(.itemKindChanged, at: .item(item.id), ["item": .text("\(item.id)")])
      } else if !retired.contains(item.id.rawValue) {
        reportVanished(.itemVanished, item.id.rawValue)
      }
    }
    for retirement in change.retired {
      guard let replacement = retirement.replacement,
        let item = was.items.first(where: { $0.id.rawValue == retirement.id }),
        let other = known[ItemID(rawValue: replacement)], other.kindName != item.kindName
      else { continue }
      reportInChanges(
        .retiredKind, retirement.id,
        ["id": .text(retirement.id), "replacement": .text(replacement)])
    }
  }

  private mutating func checkQuestions() {
    let known = new.questionPlaces
    for (id, place) in old.questionPlaces.sorted(by: { $0.key < $1.key }) {
      if let now = known[id] {
        checkKey(of: id, at: now)
      } else if !retired.contains(id.rawValue), mayTell(place.file) {
        reportVanished(.questionVanished, id.rawValue)
      }
    }
  }

  private mutating func checkKey(of id: QuestionID, at place: (file: String, position: Position)) {
    guard let former = old.questions[id], let question = new.questions[id],
      change.regrade[id] == nil, !question.hasSameKey(as: former)
    else { return }
    reportKeyChanged(of: id, at: place)
  }

  mutating func reportKeyChanged(of id: QuestionID, at place: (file: String, position: Position)) {
    new.report(
      .keyChanged, in: place.file, at: place.position,
      [
        "id": .text("\(id)"), "version": .text("\(now.version)"),
        "line": .text("regrade: {\(id): keep}"),
      ])
  }

  private mutating func checkTerms() {
    let known = new.termPlaces
    for (id, place) in old.termPlaces.sorted(by: { $0.key < $1.key })
    where known[id] == nil && !retired.contains(id.rawValue) && mayTell(place.file) {
      reportVanished(.termVanished, id.rawValue)
    }
  }

  /// Whether what an old file held should be found in the new package.
  ///
  /// The questions of an item go with it, and of a file that cannot be read nothing is known.
  private func mayTell(_ file: String) -> Bool {
    guard let known = CourseFile.at(file)?.file,
      known == .terms || now.items.contains(where: { CourseFile($0) == known })
    else { return false }
    let path = known.path(in: now.sourceLanguage)
    guard let reading = new.readings[path] else {
      return known == .terms && !new.source.contains(path)
    }
    return !reading.hasNamelessQuestion && !(reading.hasErrors && reading.ids.isEmpty)
  }

  /// Notes that an id is gone; of a part of an item, which nothing can stand in for, with the item.
  mutating func reportVanished(_ code: DiagnosticCode, _ id: String, of item: ItemID? = nil) {
    var arguments: [String: Argument] = [
      "id": .text(id), "version": .text("\(now.version)"),
      "line": .text("retired: {\(id): \(item == nil ? "new-id" : "")}"),
    ]
    if let item { arguments["item"] = .text("\(item)") }
    guard let changes = new.readings[ChangesReader.file] else {
      // Nobody can open a file that is not there; the step stands where the version does.
      new.report(code, at: .version, arguments)
      return
    }
    let position = changes.marks[.change(now.version)] ?? .start
    new.report(code, in: ChangesReader.file, at: position, arguments)
  }

  private mutating func reportInChanges(
    _ code: DiagnosticCode, _ id: String, _ arguments: [String: Argument]
  ) {
    let marks = new.readings[ChangesReader.file]?.marks ?? [:]
    let position = marks.first { mark, _ in
      if case .retired(_, id) = mark { true } else { false }
    }?.value
    new.report(code, in: ChangesReader.file, at: position ?? .start, arguments)
  }
}

extension OutlineItem {
  /// The word that the outline has for the item's kind.
  var kindName: String {
    switch kind {
    case .lesson: "lesson"
    case .quiz: "quiz"
    case .caseStudy: "case"
    case .drill: "drill"
    }
  }
}

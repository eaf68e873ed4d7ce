import Wording

// What the version's number says of the step.

extension VersionComparison {
  /// Checks that the number says what the step takes and brings.
  mutating func checkVersion() {
    let former = Set(was.items.map(\.id))
    let replacements = Set(change.retired.compactMap(\.replacement))
    let added = now.items.map(\.id).filter {
      !former.contains($0) && !replacements.contains($0.rawValue)
    }
    let removed = change.retired.filter { retirement in
      retirement.replacement == nil && former.contains { $0.rawValue == retirement.id }
    }.map(\.id)
    let needed: CourseVersion.Step =
      !removed.isEmpty || !change.redo.isEmpty ? .major : added.isEmpty ? .patch : .minor
    let next = Argument.text("\(was.version.next(needed))")
    guard let step = was.version.step(to: now.version) else {
      new.report(
        .versionNotGrown, at: .version,
        ["version": .text("\(now.version)"), "old": .text("\(was.version)"), "next": next])
      return
    }
    if let item = removed.first, step < .major {
      new.report(
        .versionTooSmall, at: .version,
        ["version": .text("\(now.version)"), "item": .text(item), "next": next])
    } else if let item = added.first, step < .minor, !hasVanished {
      new.report(
        .versionMinorDue, at: .version,
        ["version": .text("\(now.version)"), "item": .text("\(item)"), "next": next])
    }
  }

  /// Whether an item is gone without a word: what is new may then be that item by another name.
  private var hasVanished: Bool {
    let known = Set(now.items.map(\.id.rawValue)).union(change.retired.map(\.id))
    return was.items.contains { !known.contains($0.id.rawValue) }
  }

  /// Whether a learner would see any difference.
  var hasChanged: Bool {
    let files = old.usedFiles().union(new.usedFiles())
    return files.contains { path in
      let (before, after) = (old.source.contains(path), new.source.contains(path))
      if before != after { return true }
      return before && bytes(of: path, in: old) != bytes(of: path, in: new)
    }
  }

  /// A file's bytes, its line ends alike on every system.
  private func bytes(of path: String, in survey: Survey) -> [UInt8]? {
    if let reading = survey.readings[path] { return Array(reading.file.text.utf8) }
    return (try? survey.source.read(path, atMost: Bounds.unpacked)).map(SourceFile.normalised)
  }
}

import Wording

/// Puts packages into a site's folder of courses, and takes them out again.
///
/// A package is copied first, under a name that is nobody's, and what is then checked is the
/// copy: every byte of it, before it gets its name. What was on the stick may change meanwhile,
/// and a package that is refused leaves nothing behind.
public struct Installer: Sendable {
  private let folder: String
  private let keys: KeyRing
  private let checker: CourseChecker

  /// An installer on a day, for what goes out of date.
  ///
  /// - Parameters:
  ///   - folder: The folder of courses, which must be there.
  ///   - keys: Whose signatures count.
  public init(folder: String, keys: KeyRing, today: CalendarDay) {
    self.folder = folder
    self.keys = keys
    checker = CourseChecker(today: today)
  }

  /// Installs the `.karatu` file or the folder at a path.
  public func install(
    _ path: String, _ options: InstallOptions = InstallOptions()
  ) throws(InstallProblem) -> Installed {
    do {
      return try install(path, options) { _ in }
    } catch {
      throw InstallProblem(error, path: folder)
    }
  }

  /// Installs the `.karatu` file or the folder at a path once something else is done.
  ///
  /// - Parameter before: What is done with the checked bytes just before they take their place,
  ///   whether or not they stand there already; if it fails, nothing is installed.
  /// - Throws: ``InstallProblem``, and what `before` throws, as it is.
  public func install(
    _ path: String, _ options: InstallOptions = InstallOptions(),
    before: (any PackageSource) throws -> Void
  ) throws -> Installed {
    var refusal: (any Error)?
    do {
      let source = try PackageSources.open(path)
      let id = try CoursePackage(source, path: path).manifest.id
      let lock = try Descriptor.folder(folder)
      try lock.lock()
      let name = Self.name(of: id)
      let temporary = ".\(name).new"
      // Whoever holds the lock may clear away what a power cut left.
      if lock.holds(temporary) { try lock.remove(temporary) }
      let copy = try NewFile(at: "\(folder)/\(name)", temporary: temporary)
      try fill(copy, from: source, at: path)
      let manifest = try self.manifest(of: copy, named: source.name, expecting: id)
      let signature = try self.signature(of: copy, named: source.name, options)
      try check(copy, named: source.name)
      let place = try self.place(for: manifest, copy, in: lock, options)
      let checked = try ZipSource(copy.reading(), name: source.name)
      do { try before(checked) } catch {
        refusal = error
        throw error
      }
      if !place.isSame { try copy.publish() }
      return Installed(
        id: id, version: manifest.version, previous: place.previous,
        isUnchanged: place.isSame, signature: signature, path: "\(folder)/\(name)")
    } catch {
      throw refusal ?? InstallProblem(error, path: folder)
    }
  }

  /// The name of a course's file in the folder.
  static func name(of id: CourseID) -> String { id.rawValue + PackageSources.ending }
}

// MARK: - The copy

extension Installer {
  /// Copies a zip byte by byte, so that its digest stays, and packs a folder.
  private func fill(
    _ copy: NewFile, from source: any PackageSource, at path: String
  ) throws {
    guard !(source is FolderSource) else {
      _ = try Packing.write(source, to: copy)
      return
    }
    guard let file = Descriptor(file: path) else {
      throw CourseProblem.missing(package: source.name)
    }
    while true {
      guard let bytes = file.read(upTo: Bounds.piece, at: copy.size) else {
        throw CourseProblem.unreadable(
          package: source.name, file: path.lastPathComponent, SystemFailure.latest.reason)
      }
      guard !bytes.isEmpty else { return }
      // A zip may have anything between its entries, but no more than it could unpack to.
      guard copy.size + bytes.count <= Bounds.unpacked + Bounds.directory else {
        throw InstallProblem.tooLarge(package: source.name)
      }
      try copy.append(bytes)
    }
  }

  /// The manifest of a copy of which every byte was read and found to be in order.
  private func manifest(
    of copy: NewFile, named name: String, expecting id: CourseID
  ) throws -> Manifest {
    let zip = try ZipSource(copy.reading(), name: name)
    for entry in try zip.entries() {
      let stream = try zip.stream(entry.path)
      while try stream.next() != nil {}
    }
    let manifest = try CoursePackage(zip, path: name).manifest
    // The package was exchanged for another while it was copied.
    guard manifest.id == id else { throw CourseProblem.missing(package: name) }
    return manifest
  }

  private func signature(
    of copy: NewFile, named name: String, _ options: InstallOptions
  ) throws -> SignatureVerdict {
    let zip = try ZipSource(copy.reading(), name: name)
    let verdict = try PackageSignature.verdict(of: zip, knownKeys: keys)
    switch verdict {
    case .known: break
    case .bad(let fault): throw InstallProblem.badSignature(package: name, fault)
    case .unknown(let id, _):
      guard options.allowsUnknownKey else {
        throw InstallProblem.unknownKey(package: name, id)
      }
    case .unsigned:
      guard options.allowsUnsigned else { throw InstallProblem.unsigned(package: name) }
    }
    return verdict
  }

  /// Looks for what learners would trip over; nothing of a stranger's is parsed as deep as this.
  private func check(_ copy: NewFile, named name: String) throws {
    let errors = checker.check(try ZipSource(copy.reading(), name: name)).errors
    if let first = errors.first {
      throw InstallProblem.faulty(package: name, first, count: errors.count)
    }
  }
}

// MARK: - The place

extension Installer {
  /// What stands where a package is to stand, if the package may take its place.
  private func place(
    for manifest: Manifest, _ copy: NewFile, in folder: borrowing Descriptor,
    _ options: InstallOptions
  ) throws -> (previous: CourseVersion?, isSame: Bool) {
    let id = manifest.id
    let name = Self.name(of: id)
    if let other = strangers(id).first { throw InstallProblem.inTheWay(id: id, path: other) }
    guard folder.holds(name) else { return (nil, false) }
    guard let file = Descriptor(file: name, in: folder) else {
      throw InstallProblem.inTheWay(id: id, path: "\(self.folder)/\(name)")
    }
    if let digest = Digest.of(file), digest == Digest.of(try copy.reading()) {
      return (manifest.version, true)
    }
    // What cannot be opened is mended by being replaced.
    guard let zip = try? ZipSource(file, name: name),
      let previous = try? CoursePackage(zip, path: name).manifest.version
    else { return (nil, false) }
    if manifest.version < previous, !options.allowsDowngrade {
      throw InstallProblem.downgrade(id: id, manifest.version, installed: previous)
    }
    if manifest.version == previous, !options.allowsReplacement {
      throw InstallProblem.sameVersion(id: id, previous)
    }
    return (previous, false)
  }

  /// Where the same course stands in the folder under another name, put there by hand.
  private func strangers(_ id: CourseID) -> [String] {
    let own = "\(folder)/\(Self.name(of: id))"
    return CourseCatalogue.packages(in: folder).filter { path in
      path != own && (try? CoursePackage(at: path))?.manifest.id == id
    }
  }
}

// MARK: - Removing

extension Installer {
  /// Whether something stands where a course's package would.
  public func hasInstalled(_ id: CourseID) -> Bool {
    Descriptor(folder: folder)?.holds(Self.name(of: id)) == true || !strangers(id).isEmpty
  }

  /// Takes a course's package away; what learners have done in it stays in the records.
  public func remove(_ id: CourseID) throws(InstallProblem) {
    let name = Self.name(of: id)
    let path = "\(folder)/\(name)"
    do {
      guard let lock = Descriptor(folder: folder), lock.holds(name) else {
        if let other = strangers(id).first {
          throw InstallProblem.inTheWay(id: id, path: other)
        }
        throw InstallProblem.notInstalled(id.rawValue)
      }
      try lock.lock()
      try lock.remove(name)
      try lock.synchronise()
    } catch {
      throw InstallProblem(error, path: path)
    }
  }
}

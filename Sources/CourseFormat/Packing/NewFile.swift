/// A file that gets its name when it is whole and on the disk; let go before, it is gone.
///
/// It is written under a name of its own in the same folder, made anew and never through a link,
/// so that a power cut, a full disk or a refusal leaves what stood there before.
final class NewFile {
  private let folder: Descriptor
  private let file: Descriptor
  private let name: String
  /// The path that is said when the system fails.
  private let path: String
  private let temporary: String
  private var isPublished = false
  /// How many bytes it has.
  private(set) var size = 0

  /// Begins a file that will stand at a path, in a folder that is there.
  ///
  /// - Parameters:
  ///   - temporary: The name until then; left out, one that nobody foresees.
  ///   - isSecret: Whether only its owner may ever read it.
  init(
    at path: String, temporary: String? = nil, isSecret: Bool = false
  ) throws(FileProblem) {
    let (folder, name) = Self.parts(of: path)
    self.path = path
    self.name = name
    self.temporary = temporary ?? ".\(name.prefix(40)).\(Sodium.randomName())"
    do throws(SystemFailure) {
      self.folder = try Descriptor.folder(folder)
      file = try Descriptor(
        newFile: self.temporary, in: self.folder, mode: isSecret ? 0o600 : 0o644)
      if isSecret { try file.closeToOthers() }
    } catch {
      throw FileProblem(cannotWrite: path, error)
    }
  }

  /// Begins a file that will stand in the place of another, with the rights that it has.
  convenience init(replacing path: String) throws(FileProblem) {
    guard let old = Descriptor(fileNoLink: path) else {
      throw FileProblem(cannotRead: path, SystemFailure.latest)
    }
    try self.init(at: path)
    do throws(SystemFailure) {
      try file.permit(try old.permissions())
    } catch {
      throw FileProblem(cannotWrite: path, error)
    }
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  deinit {
    if !isPublished { try? folder.remove(temporary) }
  }

  /// Appends bytes.
  func append(_ bytes: [UInt8]) throws(FileProblem) {
    try overwrite(bytes, at: size)
  }

  /// Writes all of its bytes and gives it its name.
  func fill(_ bytes: [UInt8]) throws(FileProblem) {
    try append(bytes)
    try publish()
  }

  /// Writes bytes over those at a place.
  func overwrite(_ bytes: [UInt8], at place: Int) throws(FileProblem) {
    do throws(SystemFailure) {
      try file.write(bytes, at: place)
    } catch {
      throw FileProblem(cannotWrite: path, error)
    }
    size = max(size, place + bytes.count)
  }

  /// Takes back what was written from a place on.
  func cut(at place: Int) throws(FileProblem) {
    do throws(SystemFailure) {
      try file.truncate(to: place)
    } catch {
      throw FileProblem(cannotWrite: path, error)
    }
    size = place
  }

  /// The file to be read: the very one that was written, whatever has got its name meanwhile.
  func reading() throws(FileProblem) -> Descriptor {
    do throws(SystemFailure) {
      return try file.duplicate()
    } catch {
      throw FileProblem(cannotRead: path, error)
    }
  }

  /// Gives it its name, in the place of a file that had it.
  ///
  /// - Parameter isNew: Whether nothing may have that name yet.
  func publish(isNew: Bool = false) throws(FileProblem) {
    do throws(SystemFailure) {
      try file.synchronise()
      if isNew {
        try folder.rename(temporary, toNew: name)
      } else {
        try folder.rename(temporary, to: name)
      }
      isPublished = true
      try folder.synchronise()
    } catch {
      throw FileProblem(cannotWrite: path, error)
    }
  }
}

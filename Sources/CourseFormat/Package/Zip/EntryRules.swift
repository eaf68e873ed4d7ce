/// What the entries of a package may be.
enum EntryRules {
  /// Checks each entry by itself, then all of them together.
  static func check(_ entries: [ZipEntry]) throws(Refusal) {
    var total = 0
    var names = FoldedNames()
    for entry in entries {
      guard let path = entry.path else {
        throw .name(entry: String(decoding: entry.name, as: UTF8.self))
      }
      let steps = try steps(of: path, entry)
      guard entry.size <= Bounds.unpacked else { throw .tooLarge }
      try check(entry, path)
      total += entry.size
      guard total <= Bounds.unpacked else { throw .tooLarge }
      guard names.insert(steps, isFolder: entry.isFolder) else { throw .duplicate(entry: path) }
    }
  }

  private static func check(_ entry: ZipEntry, _ path: String) throws(Refusal) {
    // Encrypted, strongly encrypted, and with a directory that is hidden.
    if entry.flags & (1 | 1 << 6 | 1 << 13) != 0 { throw .encrypted(entry: path) }
    guard entry.method == 0 || entry.method == 8 else { throw .method(entry: path) }
    let isStored = entry.method == 0
    if isStored, entry.size != entry.packedSize { throw .headers(entry: path) }
    if entry.isDisproportionate { throw .ratio(entry: path) }
    switch entry.attributes >> 16 & 0xF000 {
    case 0, 0x8000: break
    case 0x4000 where entry.isFolder: break
    default: throw .link(entry: path)
    }
    if entry.isFolder, entry.size > 0 { throw .headers(entry: path) }
  }

  /// The names of a path, if every file system on a learner's stick can hold them.
  private static func steps(of path: String, _ entry: ZipEntry) throws(Refusal) -> [Substring] {
    let file = entry.isFolder ? path.dropLast() : path[...]
    let steps = file.split(separator: "/", omittingEmptySubsequences: false)
    guard PackagePath.isSafe(String(file)), steps.allSatisfy(PackagePath.isPortable) else {
      throw .name(entry: path)
    }
    return steps
  }
}

/// Names taken so far, told apart as a file system does that does not know case.
struct FoldedNames {
  /// A folded path, how it is spelled, and whether it is a file.
  private var taken: [String: (spelling: String, isFile: Bool)] = [:]

  /// Whether a path is new, and spells the folders on its way as the others do.
  mutating func insert(_ steps: [Substring], isFolder: Bool) -> Bool {
    var path = ""
    for (index, step) in steps.enumerated() {
      path += index == 0 ? String(step) : "/\(step)"
      let isFile = !isFolder && index == steps.count - 1
      let isItself = index == steps.count - 1
      guard let other = taken[path.lowercased()] else {
        taken[path.lowercased()] = (path, isFile)
        continue
      }
      // Swift takes composed and decomposed letters for one; a path is spelled in one way.
      let isSame = other.spelling.utf8.elementsEqual(path.utf8)
      if !isSame || other.isFile || isFile { return false }
      // A folder's own entry may come after its files, but only once; that harms nobody.
      if isItself { continue }
    }
    return true
  }
}

/// Paths inside a package: names joined by `/`, never leading out of it.
enum PackagePath {
  /// Whether a path stays inside and can be shown: no empty, `.` or `..` step, no backslash, no
  /// control character, not too long.
  static func isSafe(_ path: String) -> Bool {
    guard !path.isEmpty, path.utf8.count <= Bounds.name,
      !path.utf8.contains(0x5C), !path.utf8.contains(0x0A), !path.utf8.contains(0x09),
      path.firstHarmful == nil
    else { return false }
    let steps = path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    return steps.count <= Bounds.depth
      && steps.allSatisfy { step in
        !step.isEmpty && !step.elementsEqual([0x2E]) && !step.elementsEqual([0x2E, 0x2E])
      }
  }

  /// Whether every file system can hold a name: none that DOS keeps for a device, none that ends
  /// in a point or a space, no colon, no control character.
  static func isPortable(_ name: Substring) -> Bool {
    guard let last = name.utf8.last, last != 0x2E, last != 0x20,
      name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0x3A })
    else { return false }
    let stem = name.prefix { $0 != "." }.uppercased()
    if ["CON", "PRN", "AUX", "NUL"].contains(stem) { return false }
    let isNumbered =
      stem.utf8.count == 4 && stem.utf8.last.map { (0x31...0x39).contains($0) } == true
    return !(isNumbered && (stem.hasPrefix("COM") || stem.hasPrefix("LPT")))
  }

  /// The path that a link in a file leads to, `../media/a.png` seen from `lessons/x.en.md`.
  ///
  /// Nil where it would lead out of the package.
  static func resolve(_ link: String, from file: String) -> String? {
    // In bytes, as the system reads paths: a mark behind a slash makes another character of it.
    var steps = file.utf8.split(separator: 0x2F).dropLast()
    for step in link.utf8.split(separator: 0x2F, omittingEmptySubsequences: false) {
      if step.elementsEqual([0x2E, 0x2E]) {
        if steps.popLast() == nil { return nil }
      } else if !step.elementsEqual([0x2E]) {
        steps.append(step)
      }
    }
    let path = steps.map(Substring.init).joined(separator: "/")
    return isSafe(path) ? path : nil
  }

  /// The path with another ending after its last point: `media/a.png` gives `media/a.txt`.
  static func replacingExtension(of path: String, with ending: String) -> String {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = steps.last, let point = last.lastIndex(of: "."), point > last.startIndex
    else { return "\(path).\(ending)" }
    return "\(path[..<point]).\(ending)"
  }
}

extension String {
  /// What stands after the last `/` that is not the path's end.
  var lastPathComponent: String {
    split(separator: "/").last.map(String.init) ?? self
  }
}

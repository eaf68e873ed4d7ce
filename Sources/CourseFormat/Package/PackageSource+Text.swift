extension PackageSource {
  /// A file's text; what is not UTF-8 is refused at its first wrong byte.
  func text(of path: String, atMost limit: Int) throws(CourseProblem) -> SourceFile {
    let bytes = try read(path, atMost: limit)
    if let file = SourceFile(path: path, bytes: bytes) { return file }
    throw .broken(package: name, SourceFile.notUTF8(path, bytes), count: 1)
  }

  /// The problem that the first of some findings makes.
  func broken(_ diagnostics: [Diagnostic]) -> CourseProblem {
    let errors = diagnostics.inOrder().errors
    guard let first = errors.first else { return .notAPackage(package: name) }
    return .broken(package: name, first, count: errors.count)
  }
}

extension SourceFile {
  /// The finding that a file is not UTF-8, at its first wrong byte.
  static func notUTF8(_ path: String, _ bytes: [UInt8]) -> Diagnostic {
    var (line, column) = (1, 1)
    var decoder = UTF8()
    var iterator = normalised(bytes).makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return Diagnostic(.textNotUTF8, at: Place(file: path, line: line, column: column))
  }
}

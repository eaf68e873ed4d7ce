import Typography

extension Alphabet {
  /// Unicode, once the C library can measure it.
  ///
  /// The C library's locale belongs to the whole process, which starts in one that knows ASCII
  /// only: all tests that measure text share this one, and none takes another in this process.
  static let measured = Alphabet.taken(fromLocale: "C.UTF-8")
}

import Typography

extension Alphabet {
  /// Unicode, once the C library can measure it.
  ///
  /// The C library's locale belongs to the whole process, which starts in one that knows ASCII
  /// only: tests that lay text out take their alphabet from here.
  public static let international = Alphabet.taken(fromLocale: "C.UTF-8")
}

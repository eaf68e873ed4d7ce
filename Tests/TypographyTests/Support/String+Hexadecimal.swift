extension String {
  /// The scalars by their numbers, for texts that a test may not print.
  var hexadecimal: String {
    unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }
}

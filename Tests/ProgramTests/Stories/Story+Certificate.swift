import CourseFormat
import Support
import Testing
import Wording

extension Story {
  /// From the last result to the certificate and its files, then home.
  ///
  /// - Returns: The certificate's number, as it is shown.
  func fetchCertificate(as name: String) throws -> String {
    try expect(seat.shows(words("result.certificate")), "word of the certificate")
    try seat.press("c")
    try expect(seat.isAt(words("certificates.title")), "the list of certificates")
    try seat.choose(title)
    try expect(seat.isAt(words("certificate.title")), "the certificate")
    for fact in [name, title, manifest.version.description, words("certificate.how-to-verify")] {
      try expect(seat.shows(fact), "the certificate's “\(fact)”")
    }
    let number = try #require(
      seat.text.split(whereSeparator: \.isWhitespace).first(where: Story.isNumber),
      "the certificate's number should be here:\n\(seat.text)")
    try seat.press("e")
    try expect(seat.shows(words("certificates.exported").beforeGap), "word of the files")
    while !seat.isAt("Karatu") { try seat.press("q") }
    try expect(seat.shows(words("home.certificate")), "the course done")
    return String(number)
  }

  /// A UUID in lower case.
  private static func isNumber(_ word: Substring) -> Bool {
    word.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12]
      && word.allSatisfy { $0 == "-" || $0.isHexDigit }
  }
}

extension String {
  /// What stands before the first gap, `{name}`.
  var beforeGap: String { String(prefix { $0 != "{" }) }
}

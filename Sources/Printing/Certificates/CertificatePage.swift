import Wording

/// A certificate's words, ready to print: every text is already in the learner's language.
///
/// The texts stand on the page in the order of the properties. One that is empty takes no room.
public struct CertificatePage: Hashable, Sendable {
  /// A line of the table of facts.
  public struct Fact: Hashable, Sendable {
    /// What it is about, such as “Completed on”.
    public var label: String
    /// What is the case, such as “15 January 2026”.
    public var value: String

    /// A label and its value.
    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// The language of the texts; where it runs from right to left, so does the page.
  public var language: LanguageTag
  /// Who issues the certificate, above the title; the author in the file's metadata.
  public var issuer = ""
  /// What the page is, such as “Certificate of completion”; the title in the file's metadata.
  public var title: String
  /// What leads to the name, such as “This is to certify that”.
  public var introduction = ""
  /// The learner's name, which is the largest text and never broken inside a word.
  public var recipient: String
  /// What leads from the name to the course, such as “has completed the course”.
  public var statement = ""
  /// The course's title.
  public var course: String
  /// Sentences after the course's title, such as the end of the statement where the language puts
  /// the verb last.
  public var remarks: [String] = []
  /// The facts, one a line: version, hours, score, day, id.
  public var facts: [Fact] = []
  /// How to check the certificate, and that its text must be compared with what is signed.
  public var instructions: [String] = []
  /// The signed form, `LC1:…`, which the QR code and the file's metadata carry.
  public var credential: String
  /// What the QR code is, for those who do not see it.
  public var symbolDescription: String
  /// When the certificate was issued, in Unix seconds: the only time that is in the file.
  public var issuedAt: Int

  /// A page with the texts that every certificate has.
  public init(
    language: LanguageTag, title: String, recipient: String, course: String, credential: String,
    symbolDescription: String, issuedAt: Int
  ) {
    self.language = language
    self.title = title
    self.recipient = recipient
    self.course = course
    self.credential = credential
    self.symbolDescription = symbolDescription
    self.issuedAt = issuedAt
  }
}

extension CertificatePage {
  /// The page with every text in composed form and checked; see `String.printable`.
  func printable() throws(PrintingProblem) -> CertificatePage {
    var page = self
    let texts: [WritableKeyPath<CertificatePage, String>] = [
      \.issuer, \.title, \.introduction, \.recipient, \.statement, \.course, \.symbolDescription,
    ]
    for text in texts { page[keyPath: text] = try page[keyPath: text].printable() }
    for list in [\CertificatePage.remarks, \.instructions] {
      for index in page[keyPath: list].indices {
        page[keyPath: list][index] = try page[keyPath: list][index].printable()
      }
    }
    for index in page.facts.indices {
      page.facts[index].label = try page.facts[index].label.printable()
      page.facts[index].value = try page.facts[index].value.printable()
    }
    return page
  }
}

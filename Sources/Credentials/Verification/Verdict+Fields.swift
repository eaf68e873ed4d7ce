import Wording

extension Verdict {
  /// One signed field with its value.
  ///
  /// Texts are foreign: what prints them makes them safe first.
  public struct Field: Hashable, Sendable {
    /// The field; its raw value is its name in JSON, its label the one a person reads.
    public let name: CertificateField
    /// The value for a program: a text or a number.
    public let value: Argument
    /// The value for a person, with its unit or in the form of the person's language.
    public var phrase: Argument {
      switch (name, value) {
      case (.score, .number(let number)), (.passMark, .number(let number)):
        .message(Message("certificate.verify.percent", ["number": .number(number)]))
      case (.minutes, .number(let number)):
        .message(Message("certificate.verify.minutes", ["count": .number(number)]))
      case (.completed, .text(let text)): CalendarDay(text).map(Argument.day) ?? value
      case (.statusIndex, .number(let number)): .text(String(number))
      default: value
      }
    }
  }

  /// Every field that the certificate has, in the order in which a reader wants them.
  public var fields: [Field] {
    guard let certificate else { return [] }
    return CertificateField.allCases.compactMap { name in
      certificate.value(of: name).map { Field(name: name, value: $0) }
    }
  }
}

extension SignedCertificate {
  /// The value of a field; nil for one that the certificate has not got.
  fileprivate func value(of field: CertificateField) -> Argument? {
    switch field {
    case .recipient: .text(certificate.recipient)
    case .courseTitle: .text(certificate.courseTitle)
    case .course: certificate.course.map(Argument.text)
    case .completed: .text(certificate.completed.description)
    case .score: certificate.score.map(Argument.number)
    case .passMark: certificate.passMark.map(Argument.number)
    case .minutes: certificate.minutes.map(Argument.number)
    case .issuer: .text(certificate.issuer)
    case .issuedAt: .text(Moment.text(certificate.issuedAt))
    case .expiresAt: certificate.expiresAt.map { .text(Moment.text($0)) }
    case .id: .text(certificate.id.description)
    case .statusIndex: certificate.statusIndex.map(Argument.number)
    case .credentialHash: certificate.credentialHash.map { .text(Hexadecimal.text($0)) }
    case .key: .text(signer.description)
    case .format: .text("LC\(Certificate.format)")
    }
  }
}

import Wording

/// What is known of who published a package.
public enum SignatureVerdict: Hashable, Sendable {
  /// Nobody signed it.
  case unsigned
  /// Somebody signed it whose key is known here under a name.
  case known(publisher: String, MinisignKeyID)
  /// Somebody signed it whose key is not known here; the key itself where the package names it, in
  /// which case the signature fits it.
  case unknown(MinisignKeyID, MinisignPublicKey?)
  /// It is not what was signed.
  case bad(SignatureFault)

  /// Whether it is what a known publisher signed; otherwise lists and screens say so.
  public var isKnown: Bool {
    if case .known = self { true } else { false }
  }

  /// The verdict in a few words, for a table or a line on a screen.
  public var message: Message {
    switch self {
    case .unsigned: Message("courses.unsigned")
    case .known(KeyRing.ownName, _): Message("courses.signed-here")
    case .known(let publisher, _): Message("courses.signed", ["name": .text(publisher)])
    case .unknown(let id, _): Message("courses.unknown-key", ["key": .text(id.description)])
    case .bad: Message("courses.bad-signature")
    }
  }
}

/// How a package differs from what was signed.
public enum SignatureFault: Hashable, Sendable {
  /// The list or its signature is missing.
  case incomplete
  /// The list or its signature is not in its form.
  case malformed
  /// The signature does not fit the list.
  case forged
  /// The list does not name a file.
  case unlisted(file: String)
  /// The list names a file that is not there.
  case missing(file: String)
  /// A file is not what was signed.
  case changed(file: String)
}

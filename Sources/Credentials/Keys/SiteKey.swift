/// The key with which a site signs the certificates of its learners.
public struct SiteKey: Hashable, Sendable {
  /// The key itself.
  public let signingKey: SigningKey

  /// Takes the key of a site.
  public init(_ signingKey: SigningKey) { self.signingKey = signingKey }

  /// The half of the key that everybody may know.
  public var publicKey: PublicKey { signingKey.publicKey }

  /// The site's code on certificates, such as `KARATU-56475AA7`: 15 bytes, from the key's id.
  ///
  /// Among a thousand sites the chance that two share a code is one in ten thousand, and the key
  /// tells them apart.
  public var issuerCode: String {
    let digits = Hexadecimal.text(publicKey.id.bytes.prefix(4))
    return "KARATU-\(digits.uppercased())"
  }
}

extension SiteKey {
  /// What the key's file begins with, before the number of its form.
  private static let title = "karatu-site-key"

  /// The key as its file holds it: a line of form, the seed and the public key in hexadecimal.
  ///
  /// The public key follows from the seed and stands there so that damage to either is seen.
  var file: String {
    """
    \(Self.title) 1
    seed \(Hexadecimal.text(signingKey.seed))
    public \(publicKey)

    """
  }

  /// Reads a key's file, which is exactly as `file` writes it.
  init(readingFile bytes: [UInt8]) throws(SiteKeyFormatError) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .damaged }
    let lines = text.split(separator: "\n")
    let form = lines.first?.split(separator: " ") ?? []
    guard form.count == 2, form[0] == Self.title, let number = Int(form[1]) else { throw .damaged }
    guard number <= 1 else { throw .newer }
    let words = lines.dropFirst().first?.split(separator: " ") ?? []
    guard words.count == 2, let seed = Hexadecimal.bytes(words[1]),
      let key = SigningKey(seed: seed)
    else { throw .damaged }
    self.init(key)
    guard Array(file.utf8) == bytes else { throw .damaged }
  }
}

/// Why a key's file cannot be used.
enum SiteKeyFormatError: Error {
  case damaged, newer
}

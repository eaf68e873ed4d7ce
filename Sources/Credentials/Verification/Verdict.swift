import Wording

/// What is to be thought of a certificate, and why.
public struct Verdict: Hashable, Sendable {
  /// What to think of a certificate in one number, the exit status of `certificate verify`.
  public enum Status: Int, Hashable, Sendable, CaseIterable {
    /// A known issuer signed it, and nothing is said against it.
    case valid = 0
    /// It cannot be read, or its signature is wrong.
    case wrong = 1
    /// Nobody who is known here vouches for the issuer.
    case unknownIssuer = 2
    /// It does not hold any more.
    case revoked = 3
    /// It has expired, or was signed outside the issuer's term.
    case outsideItsTime = 4
    /// The signature is good, but whether it has been revoked is not known.
    case statusUnknown = 5
  }

  /// What was found, which decides the status.
  public enum Finding: Hashable, Sendable {
    /// It is not one certificate that can be read.
    case malformed(MalformedCertificate)
    /// The key that is said to have signed did not sign it.
    case badSignature(KeyID)
    /// Nobody here knows the key that is said to have signed: nothing could be checked.
    case unknownKey(KeyID)
    /// This site signed it, and nobody vouches for the site.
    case ownSite(KeyID)
    /// The issuer has revoked it.
    case revoked(Issuer)
    /// Others have the issuer's key.
    case compromisedKey(Issuer)
    /// It has expired.
    case expired(Issuer)
    /// The issuer was not entitled to sign when it was signed.
    case outsideTerm(Issuer)
    /// No list of the issuer's revoked certificates is here, or none with this one's place.
    case statusMissing(Issuer)
    /// The list of the issuer's revoked certificates is out of date; it was made at this time.
    case statusStale(Issuer, asOf: Int)
    /// It is valid.
    case valid(Issuer)
  }

  /// What else a person should know before believing the paper.
  public enum Remark: Hashable, Sendable {
    /// The paper may say something else than what was signed.
    case compareWithPaper
    /// The certificate calls its issuer by another code than the one that the key belongs to.
    case otherCode(Issuer)
    /// It has expired by its own words, whoever signed it.
    case expired
    /// The clock of this machine, in seconds since 1970-01-01 UTC, is behind the certificate.
    case clockBehind(now: Int)
  }

  /// What was found.
  public let finding: Finding
  /// What else is to be known.
  public let remarks: [Remark]
  /// The certificate; nil where nothing in it deserves a look.
  public let certificate: SignedCertificate?

  init(_ finding: Finding, _ certificate: SignedCertificate? = nil, _ remarks: [Remark] = []) {
    (self.finding, self.certificate, self.remarks) = (finding, certificate, remarks)
  }

  /// The exit status of `certificate verify`.
  public var status: Status {
    switch finding {
    case .malformed, .badSignature: .wrong
    case .unknownKey, .ownSite: .unknownIssuer
    case .revoked, .compromisedKey: .revoked
    case .expired, .outsideTerm: .outsideItsTime
    case .statusMissing, .statusStale: .statusUnknown
    case .valid: .valid
    }
  }
}

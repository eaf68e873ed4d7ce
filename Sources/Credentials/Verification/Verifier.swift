/// Judges certificates by what this machine knows, without a network.
public struct Verifier: Hashable, Sendable {
  private let site: PublicKey?
  private let issuers: Issuers
  private let statusLists: [StatusList]

  /// A verifier that knows these keys and lists.
  ///
  /// - Parameters:
  ///   - site: The key of this site, for whose certificates nobody may vouch yet.
  ///   - issuers: Those whose certificates are believed.
  ///   - statusLists: Their lists of revoked certificates.
  public init(
    site: PublicKey? = nil, issuers: Issuers = Issuers(), statusLists: [StatusList] = []
  ) {
    (self.site, self.issuers, self.statusLists) = (site, issuers, statusLists)
  }

  /// Judges the one certificate in a text: `LC1:…`, or more around it.
  public func verdict(on text: String, now: Int) -> Verdict {
    verdict(on: Array(text.utf8), now: now)
  }

  /// Judges the one certificate in a file's bytes: a text, or a PDF that Karatu wrote.
  ///
  /// - Parameters:
  ///   - file: The file's bytes, 4 MiB at most.
  ///   - now: Seconds since 1970-01-01 UTC. Only whether something has expired is judged by it.
  public func verdict(on file: [UInt8], now: Int) -> Verdict {
    do throws(MalformedCertificate) {
      return verdict(on: try CertificateSearch.certificate(in: file), now: now)
    } catch {
      return Verdict(.malformed(error))
    }
  }

  /// Judges a certificate.
  public func verdict(on signed: SignedCertificate, now: Int) -> Verdict {
    let known = issuers.withKey(signed.signer)
    let isOfSite = site?.id == signed.signer
    if let issuer = issuer(of: signed, among: known) {
      return verdict(finding(on: signed, by: issuer, now: now), on: signed, now: now)
    }
    if isOfSite, let site, signed.isSigned(by: site) {
      return verdict(.ownSite(signed.signer), on: signed, now: now)
    }
    guard known.isEmpty, !isOfSite else { return Verdict(.badSignature(signed.signer)) }
    return verdict(.unknownKey(signed.signer), on: signed, now: now)
  }

  /// The issuer that signed.
  ///
  /// Where the same key stands in the list more than once, a word against it comes first, then
  /// the term that the certificate was signed in.
  private func issuer(of signed: SignedCertificate, among known: [Issuer]) -> Issuer? {
    let signers = known.filter { signed.isSigned(by: $0.key) }
    return signers.first { $0.standing == .compromised }
      ?? signers.first { $0.maySign(at: signed.certificate.issuedAt) }
      ?? signers.first
  }

  private func finding(
    on signed: SignedCertificate, by issuer: Issuer, now: Int
  ) -> Verdict.Finding {
    let certificate = signed.certificate
    let list = statusLists.filter { $0.issuer == issuer.key }.max { $0.sequence < $1.sequence }
    let isRevoked = certificate.statusIndex.flatMap { list?.isRevoked($0) }
    if issuer.standing == .compromised { return .compromisedKey(issuer) }
    if isRevoked == true { return .revoked(issuer) }
    guard issuer.maySign(at: certificate.issuedAt) else { return .outsideTerm(issuer) }
    guard !hasExpired(certificate, now: now) else { return .expired(issuer) }
    // An issuer that keeps no list gives its certificates no place in one.
    guard certificate.statusIndex != nil else { return .valid(issuer) }
    guard let list, isRevoked != nil else { return .statusMissing(issuer) }
    return now <= list.nextUpdate ? .valid(issuer) : .statusStale(issuer, asOf: list.issuedAt)
  }

  /// A finding with what else a person should know.
  private func verdict(
    _ finding: Verdict.Finding, on signed: SignedCertificate, now: Int
  ) -> Verdict {
    let certificate = signed.certificate
    var remarks: [Verdict.Remark] = []
    if let issuer = finding.issuer, issuer.code != certificate.issuer {
      remarks.append(.otherCode(issuer))
    }
    if finding.issuer == nil, hasExpired(certificate, now: now) { remarks.append(.expired) }
    // Clocks that are right differ by less than a day, whatever zone they were set in.
    if certificate.issuedAt - 86_400 > now { remarks.append(.clockBehind(now: now)) }
    if finding.isGoodSignature { remarks.append(.compareWithPaper) }
    return Verdict(finding, signed, remarks)
  }

  private func hasExpired(_ certificate: Certificate, now: Int) -> Bool {
    certificate.expiresAt.map { $0 <= now } ?? false
  }
}

extension Verdict.Finding {
  /// The issuer that is known here and signed.
  fileprivate var issuer: Issuer? {
    switch self {
    case .malformed, .badSignature, .unknownKey, .ownSite: nil
    case .revoked(let issuer), .compromisedKey(let issuer), .expired(let issuer),
      .outsideTerm(let issuer), .statusMissing(let issuer), .statusStale(let issuer, _),
      .valid(let issuer):
      issuer
    }
  }

  /// Whether the fields are what the owner of a known key signed.
  fileprivate var isGoodSignature: Bool {
    switch self {
    case .malformed, .badSignature, .unknownKey, .compromisedKey: false
    default: true
    }
  }
}

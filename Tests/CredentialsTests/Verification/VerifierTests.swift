import Testing
import Wording

@testable import Credentials

@Suite struct VerifierTests {
  private let vector: Vector
  private let signed: SignedCertificate
  /// A time when the vector holds.
  private let now = Vector.issuedAt + 86_400

  init() throws {
    vector = try Vector()
    signed = vector.certificate.signed(with: vector.key)
  }

  private func issuer(
    notBefore: Int? = nil, notAfter: Int? = nil, standing: Issuer.Standing = .active,
    key: PublicKey? = nil, code: String = "LXD-LAO"
  ) -> Issuer {
    Issuer(
      key: key ?? vector.key.publicKey, code: code, name: "Lao Ministry of Health",
      notBefore: notBefore, notAfter: notAfter, standing: standing)
  }

  private func list(
    revoked: [Int] = [], size: Int = 16_384, issuer: PublicKey? = nil, sequence: Int = 1,
    nextUpdate: Int? = nil
  ) -> StatusList {
    var bits = [UInt8](repeating: 0, count: size)
    for index in revoked { bits[index / 8] |= 0x80 >> UInt8(index % 8) }
    return StatusList(
      issuer: issuer ?? vector.key.publicKey, sequence: sequence, issuedAt: Vector.issuedAt,
      nextUpdate: nextUpdate ?? now, bits: bits)
  }

  private func verdict(
    _ issuers: [Issuer], _ lists: [StatusList] = [], site: PublicKey? = nil, now: Int? = nil
  ) -> Verdict {
    Verifier(site: site, issuers: Issuers(issuers), statusLists: lists)
      .verdict(on: Vector.text, now: now ?? self.now)
  }

  @Test("A known issuer's certificate that is not revoked is valid")
  func valid() {
    let verdict = verdict([issuer()], [list()])
    #expect(verdict == Verdict(.valid(issuer()), signed, [.compareWithPaper]))
    #expect(verdict.status == .valid)
  }

  @Test("This site's own certificate has a good signature and an unknown issuer")
  func ownSite() {
    let verdict = verdict([], site: vector.key.publicKey)
    #expect(verdict == Verdict(.ownSite(signed.signer), signed, [.compareWithPaper]))
    #expect(verdict.status == .unknownIssuer)
  }

  @Test("A site that somebody vouches for is an issuer like any other")
  func vouchedSite() {
    let verdict = verdict([issuer()], [list()], site: vector.key.publicKey)
    #expect(verdict.finding == .valid(issuer()))
  }

  @Test("A certificate of a key that nobody knows is shown and nothing is said to be checked")
  func unknownKey() {
    let other = SigningKey.random().publicKey
    let verdict = verdict([issuer(key: other)], [list()], site: SigningKey.random().publicKey)
    #expect(verdict == Verdict(.unknownKey(signed.signer), signed))
    #expect(verdict.status == .unknownIssuer)
  }

  @Test("A changed certificate of a known key is wrong, and none of it is shown")
  func badSignature() throws {
    var bytes = try Vector.bytes(Vector.text)
    bytes[bytes.count - 1] ^= 1
    let text = SignedCertificate.prefix + Base45.encode(bytes)
    for verifier in [
      Verifier(site: vector.key.publicKey), Verifier(issuers: Issuers([issuer()])),
    ] {
      let verdict = verifier.verdict(on: text, now: now)
      #expect(verdict == Verdict(.badSignature(signed.signer)))
      #expect(verdict.status == .wrong)
      #expect(verdict.fields.isEmpty)
    }
  }

  @Test("What cannot be read is wrong")
  func malformed() {
    let verdict = Verifier().verdict(on: "LC1:::", now: now)
    #expect(verdict == Verdict(.malformed(.character(1))))
    #expect(verdict.status == .wrong)
  }

  @Test("Of two keys with the same id each is tried")
  func sameID() {
    let other = issuer(key: SigningKey.random().publicKey)
    for (known, finding) in [
      ([other, issuer()], .valid(issuer())), ([issuer(), other], .valid(issuer())),
      ([other], .badSignature(signed.signer)),
    ] as [([Issuer], Verdict.Finding)] {
      let issuers = Issuers(byKey: [signed.signer: known])
      let verifier = Verifier(issuers: issuers, statusLists: [list()])
      #expect(verifier.verdict(on: signed, now: now).finding == finding)
    }
    let site = Verifier(
      site: vector.key.publicKey, issuers: Issuers(byKey: [signed.signer: [other]]))
    #expect(site.verdict(on: signed, now: now).finding == .ownSite(signed.signer))
  }

  @Test("A revoked certificate is revoked, by a list that is out of date too")
  func revoked() {
    let verdict = verdict([issuer()], [list(revoked: [94567])])
    #expect(verdict == Verdict(.revoked(issuer()), signed, [.compareWithPaper]))
    #expect(verdict.status == .revoked)
    let stale = self.verdict([issuer()], [list(revoked: [94567], nextUpdate: now - 1)])
    #expect(stale.status == .revoked)
    #expect(self.verdict([issuer()], [list(revoked: [94566, 94568])]).status == .valid)
  }

  @Test("Nothing that is signed with a compromised key holds, whatever date it bears")
  func compromised() {
    let stolen = issuer(standing: .compromised)
    #expect(verdict([stolen], [list()]) == Verdict(.compromisedKey(stolen), signed))
    #expect(verdict([stolen], [list()]).status == .revoked)
    #expect(verdict([issuer(), stolen], [list()]).finding == .compromisedKey(stolen))
    #expect(verdict([stolen, issuer()], [list()]).finding == .compromisedKey(stolen))
  }

  @Test("A certificate expires at its last second and not before")
  func expired() {
    let lists = [list(nextUpdate: .max)]
    let before = verdict([issuer()], lists, now: Vector.expiresAt - 1)
    let after = verdict([issuer()], lists, now: Vector.expiresAt)
    #expect(before.finding == .valid(issuer()))
    #expect(after == Verdict(.expired(issuer()), signed, [.compareWithPaper]))
    #expect(after.status == .outsideItsTime)
    let own = verdict([], site: vector.key.publicKey, now: Vector.expiresAt)
    #expect(own.finding == .ownSite(signed.signer))
    #expect(own.remarks == [.expired, .compareWithPaper])
  }

  @Test("A certificate that was signed outside the issuer's term is out of its time")
  func outsideTerm() {
    let time = Vector.issuedAt
    for (before, after, isInside) in [
      (time, time, true), (time + 1, nil, false), (nil, time - 1, false), (time, nil, true),
      (nil, time, true),
    ] as [(Int?, Int?, Bool)] {
      let issuer = issuer(notBefore: before, notAfter: after)
      let verdict = verdict([issuer], [list()])
      #expect(verdict.finding == (isInside ? .valid(issuer) : .outsideTerm(issuer)))
      #expect(verdict.status == (isInside ? .valid : .outsideItsTime))
    }
  }

  @Test("Of an issuer's terms the one that the certificate was signed in counts")
  func terms() {
    let earlier = issuer(notAfter: Vector.issuedAt - 1)
    let later = issuer(notBefore: Vector.issuedAt)
    #expect(verdict([earlier, later], [list()]).finding == .valid(later))
    #expect(verdict([later, earlier], [list()]).finding == .valid(later))
  }

  @Test("Without a list of its own issuer, or a place in it, a certificate's status is unknown")
  func statusMissing() {
    let other = list(issuer: SigningKey.random().publicKey)
    for lists in [[], [other], [list(size: 94567 / 8)]] {
      let verdict = verdict([issuer()], lists)
      #expect(verdict == Verdict(.statusMissing(issuer()), signed, [.compareWithPaper]))
      #expect(verdict.status == .statusUnknown)
    }
  }

  @Test("Another issuer's list revokes nothing")
  func foreignList() {
    let other = list(revoked: [94567], issuer: SigningKey.random().publicKey, sequence: 9)
    #expect(verdict([issuer()], [other, list()]).finding == .valid(issuer()))
  }

  @Test("A list that is out of date leaves the status unknown since its day")
  func statusStale() {
    let verdict = verdict([issuer()], [list(nextUpdate: now - 1)])
    #expect(verdict.finding == .statusStale(issuer(), asOf: Vector.issuedAt))
    #expect(verdict.status == .statusUnknown)
    #expect(self.verdict([issuer()], [list(nextUpdate: now)]).status == .valid)
  }

  @Test("Of an issuer's lists the one with the highest number counts, wherever it stands")
  func sequence() {
    let old = list(revoked: [94567], sequence: 1)
    let new = list(sequence: 2)
    #expect(verdict([issuer()], [old, new]).status == .valid)
    #expect(verdict([issuer()], [new, old]).status == .valid)
  }

  @Test("A certificate without a place in a list needs none")
  func noIndex() throws {
    let signed = try Vector.reading(Vector.bytes(Vector.lao))
    let verifier = Verifier(issuers: Issuers([issuer(code: "KARATU-56475AA7")]))
    #expect(verifier.verdict(on: signed, now: now).status == .valid)
  }

  @Test("An issuer that calls itself by another's code is told")
  func otherCode() {
    let other = issuer(code: "MOH-LAO")
    #expect(verdict([other], [list()]).remarks == [.otherCode(other), .compareWithPaper])
  }

  @Test("A clock that is behind the certificate is told, and does not decide")
  func clock() {
    let day = 86_400
    for (now, isBehind) in [
      (Vector.issuedAt - day, false), (Vector.issuedAt - day - 1, true), (0, true), (.min, true),
    ] {
      let verdict = verdict([issuer()], [list()], now: now)
      #expect(verdict.finding == .valid(issuer()))
      #expect(verdict.remarks.contains(.clockBehind(now: now)) == isBehind)
    }
    #expect(verdict([issuer()], [list()], now: .max).status == .outsideItsTime)
  }
}

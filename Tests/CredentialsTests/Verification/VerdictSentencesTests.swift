import Support
import Testing
import Wording

@testable import Credentials

@Suite struct VerdictSentencesTests {
  private let issuer: Issuer
  private let signed: SignedCertificate

  init() throws {
    let vector = try Vector()
    issuer = Issuer(key: vector.key.publicKey, code: "MOH-LAO", name: "Lao Ministry of Health")
    signed = vector.certificate.signed(with: vector.key)
  }

  private func said(
    _ finding: Verdict.Finding, _ remarks: [Verdict.Remark] = [], in language: String = "en"
  ) throws -> [String] {
    let words = try Words.inLanguage(language)
    return Verdict(finding, signed, remarks).sentences.map { words($0) }
  }

  @Test("Each finding is one sentence that says what was found and what to do")
  func findings() throws {
    let findings: [(Verdict.Finding, String)] = [
      (
        .valid(issuer),
        "The certificate is valid: Lao Ministry of Health signed it, and nothing is said against "
          + "it."
      ),
      (
        .badSignature(signed.signer),
        "The signature is wrong: what was signed with the key 56475aa75463474c has been changed or "
          + "damaged; scan the code again, and do not accept the certificate if the answer stays "
          + "the same."
      ),
      (
        .unknownKey(signed.signer),
        "The signature could not be checked because this machine does not know the issuer's "
          + "key 56475aa75463474c; verify the certificate on the machine that issued it, or ask the "
          + "issuer, and do not take the fields for proven."
      ),
      (
        .ownSite(signed.signer),
        "This site signed the certificate with its own key 56475aa75463474c and the signature is "
          + "good, but nobody who is known here vouches for the site; trust it as far as you trust "
          + "whoever runs this machine, and ask the coordinator who knows the site where more "
          + "depends on it."
      ),
      (
        .revoked(issuer),
        "Lao Ministry of Health signed the certificate and has revoked it; do not accept it."
      ),
      (
        .compromisedKey(issuer),
        "The certificate bears a signature of Lao Ministry of Health, whose key others have used; "
          + "do not accept it, and ask the issuer for a new one."
      ),
      (
        .expired(issuer),
        "Lao Ministry of Health signed the certificate, but it expired on 15 January 2031; ask the "
          + "holder for a newer one."
      ),
      (
        .outsideTerm(issuer),
        "Lao Ministry of Health signed the certificate on 15 January 2026, when it was not entitled "
          + "to sign; ask the issuer."
      ),
      (
        .statusMissing(issuer),
        "Lao Ministry of Health signed the certificate, but no list of what it has revoked is "
          + "here, so the certificate may have been revoked; fetch the list to be sure."
      ),
      (
        .statusStale(issuer, asOf: Vector.issuedAt),
        "Lao Ministry of Health signed the certificate and had not revoked it on 15 January 2026, "
          + "but that list is out of date; fetch a newer one to be sure."
      ),
    ]
    for (finding, sentence) in findings { #expect(try said(finding) == [sentence]) }
  }

  @Test("What else is to be known follows, a sentence each")
  func remarks() throws {
    let remarks: [Verdict.Remark] = [
      .otherCode(issuer), .expired, .clockBehind(now: 0), .compareWithPaper,
    ]
    #expect(
      try said(.valid(issuer), remarks).dropFirst() == [
        "The certificate calls its issuer LXD-LAO, but the key is that of Lao Ministry of Health "
          + "(MOH-LAO).",
        "By its own words it expired on 15 January 2031.",
        "This machine's clock says 1 January 1970, which is before the certificate was signed, so it "
          + "may have expired unseen; set the clock.",
        "Compare the fields with the paper: only they were signed.",
      ])
  }

  @Test("Each reason why nothing can be read is one sentence that says how to mend it")
  func malformed() throws {
    let reasons: [(MalformedCertificate, String)] = [
      (
        .absent,
        "No certificate was found because nothing in the text or file begins with LC1:; give the "
          + "certificate's own file, or the text of its QR code."
      ),
      (
        .several,
        "The certificate cannot be judged because there is more than one in the text or file; "
          + "give one at a time."
      ),
      (
        .tooLarge(limit: 4096),
        "The text or file was not looked through because it is larger than 4096 bytes, which no "
          + "certificate is; give the certificate's own file."
      ),
      (
        .character(8),
        "The certificate cannot be read because the text is damaged at character 8 after LC1:; "
          + "copy it whole or scan the code again."
      ),
      (
        .cut,
        "The certificate cannot be read because characters are missing from its text or too many; "
          + "copy it whole, with the spaces in it, or scan the code again."
      ),
      (
        .compressed,
        "The certificate cannot be read because it is compressed, which this program does not do; "
          + "ask the issuer for one that is not."
      ),
      (
        .damaged,
        "The certificate cannot be read because it is damaged; copy it whole, with the "
          + "spaces in it, or scan the code again."
      ),
      (
        .form,
        "The text cannot be judged because it begins with LC1: but is not a certificate; give the "
          + "certificate's own file, or the text of its QR code."
      ),
      (
        .newerFormat(2),
        "The certificate cannot be judged because it is of format 2, which is later than this "
          + "program knows; use a newer program."
      ),
      (
        .missing(.recipient),
        "The certificate cannot be judged because its field “Name” is missing; ask the issuer for "
          + "a new one."
      ),
      (
        .wrong(.completed),
        "The certificate cannot be judged because its field “Completed on” is not as the format "
          + "demands; ask the issuer for a new one."
      ),
    ]
    for (reason, sentence) in reasons { #expect(try said(.malformed(reason)) == [sentence]) }
  }

  @Test("The same is said in French")
  func french() throws {
    #expect(
      try said(.ownSite(signed.signer), [.compareWithPaper], in: "fr") == [
        "Ce site a signé le certificat avec sa propre clé 56475aa75463474c et la signature est "
          + "bonne, mais aucun organisme connu ici ne répond du site\u{A0}; fiez-vous-y autant qu'à "
          + "qui tient cet ordinateur, et s'il y va de plus, interrogez le coordinateur qui connaît "
          + "le site.",
        "Comparez les champs avec le papier\u{A0}: eux seuls ont été signés.",
      ])
  }

  @Test("English and French have the same texts about certificates, with the same gaps")
  func bothLanguages() throws {
    let tables = try ["en", "fr"].map { tag in
      WordTable(
        reading: try String(
          contentsOf: Checkout.root.appending(path: "Assets/languages/\(tag).words"),
          encoding: .utf8))
    }
    let keys = tables.map { $0.keys.filter { $0.hasPrefix("certificate.") } }
    #expect(keys[0] == keys[1])
    #expect(tables.flatMap(\.badLines).isEmpty)
    for key in keys[0] {
      let gaps = tables.map { table in
        Set(
          (table.text(key, .other) ?? "").split(separator: "{").dropFirst().map {
            String($0.prefix { $0 != "}" })
          })
      }
      #expect(gaps[0] == gaps[1], "\(key)")
    }
  }
}

import Testing
import Wording

@testable import Credentials

/// A certificate whose bytes were computed with other libraries (Python's `cwt` and
/// `cryptography`), and its parts.
struct Vector {
  let key: SigningKey
  let certificate: Certificate

  static let publicKey = "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"
  static let keyID = "56475aa75463474c"
  static let header = "a20127044856475aa75463474c"
  static let payload =
    "a401674c58442d4c414f041a72cfff90061a6968ac903a00010000ab000101500198f3a0b2c47d1e8f00"
    + "aabbccddeeff0272426f756e6d792050686f6d6d616368616e6803724261736963204c69666520537570"
    + "706f72740469626c7340322e312e3005194ff406185607185008190168091a000171670a50d7c07b1196"
    + "740bfd5cfa5ed0f1d1a5c3"
  static let signature =
    "61479721cfebe5ae2a300bb0b0236efa225417c7dae5921d776820e994926f15312ef58f9d56a187d824"
    + "68fc58773ba5acda8bceb3f792b59226fdce2ffb7e0c"
  static let text =
    "LC1:RRQT 9P60GO0$+AWKB3UAR098CK1IH:70ET9%R8 S9N:9KF3CDQF9IBF3LADMAI100000 RLW5065A5FJ8"
    + "EK $O%%3Z30GXNO2SWAW0KE34E9/D3EFJ7A+3EB$DNPCCECW6D0KEHECOEDX34REDDZCZOAT9E04E0UENED/VD"
    + "958Z$5Y$50T0%4AUY0I*AE33311080Z611006FEUD1HCR5PF-0J9N1.XBH:BUPU0/K27BIDCY4J$CQS1T0F5ML"
    + "11CMF1EDF4C03CURALID4FA749ZI.1EZ96/1V3+J-IKRERBCDC8BEO7F%LFUH XMROIJLI*3W/263.F"

  static let issuedAt = 1_768_467_600
  static let expiresAt = 1_926_234_000

  /// The same key's certificate in Lao, with the fields that every certificate has and no other.
  static let lao =
    "LC1:RRQT 9P60GO0$+AWKB3UAR098CK2KL7805N9.HAYTA8W5G%63:6AB81/6BF3LADMAI100000U%KW5065A5F"
    + "J8EK $O%%3Z30GXNO2SWAWP8FKIS3QJARNKISHKJWQNKISI+MKIS$3KDRNKIS+KKWQNKISAGM7QNKIS-LMOQNX"
    + "J0N$80QNKISRRMOQNKIS2PH%VNKIS1ALCQNKIS2PH7RNKIS1AL6RNKIS. I1QNKIS-LM*VNKISHKJTQNKIS2BN"
    + "*VNKISHKJLQNKISRRMOQN0T0%4A27B713YU36+D%RFX+A55QT4J4TF1O691IA9K07UZ.MA-RNY1FN5FOKE5J--"
    + "2M4HTSD%ZC-:F5.LIHJ OMQA9$NJ8RILKFH9O524"

  /// The Lao certificate with claims that no version knows yet, in both maps.
  static let laoWithMore =
    "LC1:RRQT 9P60GO0$+AWKB3UAR098CKJGP7805N9.HAYTA8W5G%63:6AB81/6BF3LADX9I QCR80X503IK59FRF"
    + "FPVD7WEWKE%3E/E7V50W30100L70390/ZU:QMZ FN3ICQLK+PS9U2E0O75PQNKISXGNOQNKIS+KK7RN174TQNK"
    + "IS XNWQNKIS+KK2RNKISUDH3RNKISLFJ99FKIS%IG4RNKISHKJ9QNLISUDH%QNKIS5.H9QNKISU:M%QNKIS:%M"
    + "JQNKISOOG3RNLISGJHOQNKIS$3K9RNLISGJHOQNKISE3J4RNKISNFJ:83F%U: CIEC5$CUR4T70:88QC2 RCX."
    + "E9QF2 4/+R5.M:9JN$N177KIUT QG%CFB409D7*U+790MT%22K9FRRU7%A8TFVL8UYOF2J6GUIGH.5DKK2SR2A0"

  init() throws {
    key = try #require(SigningKey(seed: Array(0...31)))
    certificate = try Certificate(
      issuer: "LXD-LAO", issuedAt: Self.issuedAt, expiresAt: Self.expiresAt,
      id: #require(CertificateID("0198f3a0-b2c4-7d1e-8f00-aabbccddeeff")),
      recipient: "Bounmy Phommachanh", courseTitle: "Basic Life Support", course: "bls@2.1.0",
      completed: #require(CalendarDay("2026-01-15")), score: 86, passMark: 80, minutes: 360,
      statusIndex: 94567,
      credentialHash: Hexadecimal.bytes("d7c07b1196740bfd5cfa5ed0f1d1a5c3"))
  }

  /// The bytes of a certificate's text.
  static func bytes(_ text: String) throws -> [UInt8] {
    try Base45.decode(text.utf8.dropFirst(4))
  }

  /// A text reading of a certificate's bytes.
  static func reading(_ bytes: [UInt8]) throws -> SignedCertificate {
    try SignedCertificate(readingBase45: Array(Base45.encode(bytes).utf8)[...])
  }
}

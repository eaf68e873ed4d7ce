import Support
import Wording

@testable import Printing

extension CertificatePage {
  /// A certificate in English with everything that one can have.
  static var english: CertificatePage {
    var page = CertificatePage(
      language: "en", title: "Certificate of completion", recipient: "Bounmy Phommachanh",
      course: "Basic Life Support", credential: SignedText.latin,
      symbolDescription: "QR code that holds the signed certificate", issuedAt: 1_768_467_600)
    page.issuer = "Ministry of Health · Khammouane Provincial Training Centre"
    page.introduction = "This is to certify that"
    page.statement = "has completed the course"
    page.remarks = ["and passed its final examination."]
    page.facts = [
      Fact("Course and version", "bls 2.1.0"), Fact("Learning time", "6 hours"),
      Fact("Completed on", "15 January 2026"),
    ]
    page.instructions = ["Check it with karatu certificate verify.", "Compare it with this page."]
    return page
  }

  static var french: CertificatePage {
    var page = english
    page.language = "fr"
    page.title = "Certificat d’accomplissement"
    page.issuer = "Ministère de la Santé"
    page.introduction = "Le présent certificat atteste que"
    page.recipient = "Aïcha Geneviève N’Diaye-Lefèvre"
    page.statement = "a suivi avec succès le cours"
    page.course = "Prise en charge du paludisme de l’enfant"
    page.remarks = ["et en a réussi l’épreuve\u{A0}: 93\u{A0}%\u{A0}!"]
    page.facts = [Fact("Achevé le", "3 février 2026")]
    page.instructions = ["À vérifier avec karatu certificate verify."]
    return page
  }

  static var lao: CertificatePage {
    var page = english
    page.language = "lo"
    page.title = "ໃບຢັ້ງຢືນການຈົບຫຼັກສູດ"
    page.recipient = "ນາງ ບຸນມີ ພົມມະຈັນ"
    page.course = "ການຊ່ວຍຊີວິດຂັ້ນພື້ນຖານ"
    return page
  }

  static var arabic: CertificatePage {
    var page = english
    page.language = "ar"
    page.title = "شهادة تدريب"
    page.issuer = "وزارة الصحة"
    page.introduction = "نشهد بأن"
    page.recipient = "فاطمة محمد البشير"
    page.statement = "قد أتمت بنجاح دورة"
    page.course = "دعم الحياة (BLS)"
    page.remarks = []
    page.facts = [Fact("الدورة", "bls 2.1.0")]
    page.instructions = []
    return page
  }

  /// The page with another name.
  func given(to recipient: String) -> CertificatePage {
    var page = self
    page.recipient = recipient
    return page
  }

  /// Every text that is drawn, from the top; a fact's label and value are one line.
  var lines: [String] {
    [issuer, title, introduction, recipient, statement, course] + remarks
      + facts.map { "\($0.label) \($0.value)" } + instructions
  }
}

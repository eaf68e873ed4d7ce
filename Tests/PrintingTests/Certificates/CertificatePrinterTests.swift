import Testing
import Wording

@testable import Printing

@Suite("A certificate printer")
struct CertificatePrinterTests {
  private let printer = CertificatePrinter(fonts: .dejaVu)

  private func text(_ page: CertificatePage) throws -> String {
    String(decoding: try printer.pdf(of: page), as: UTF8.self)
  }

  @Test(
    "prints the same bytes for the same page",
    arguments: [CertificatePage.english, .french, .lao, .arabic])
  func reproducible(page: CertificatePage) throws {
    #expect(try printer.pdf(of: page) == printer.pdf(of: page))
  }

  @Test("prints other bytes for another time, with another identifier")
  func time() throws {
    var later = CertificatePage.english
    later.issuedAt += 1
    let files = try [text(.english), text(later)]
    #expect(files[0].contains("(D:20260115090000Z)") && files[1].contains("(D:20260115090001Z)"))
    let identifiers = files.map { $0.firstMatch(of: /\/ID \[<(\w+)>/)?.1 }
    #expect(identifiers[0] != nil && identifiers[0] != identifiers[1])
  }

  @Test("makes a file that says what PDF/A and readers aloud want to know")
  func structure() throws {
    let file = try text(.french)
    for fact in [
      "/Lang (fr)", "/MarkInfo << /Marked true >>", "/Tabs /S", "/StructParents 0",
      "/ViewerPreferences << /DisplayDocTitle true >>", "/S /GTS_PDFA1",
      "/MediaBox [0 0 841.89 595.276]", "/Encoding /Identity-H", "/CIDToGIDMap /Identity",
      "/CIDSet", "/Karatu (\(SignedText.latin))",
      "/Title \(PDFValue.text("Certificat d’accomplissement").written)",
      "/Alt \(PDFValue.text("QR code that holds the signed certificate").written)",
    ] {
      #expect(file.contains(fact), "\(fact)")
    }
    for compression in ["/Filter", "/ObjStm", "/Encrypt", "/SMask", "/ca "] {
      #expect(!file.contains(compression), "\(compression)")
    }
  }

  @Test("tags what is on the page, from the top")
  func tags() throws {
    let types = try text(.english).matches(of: /\/Type \/StructElem \/S \/(\w+)/).map(\.1)
    let rows = Array(repeating: ["TR", "TH", "TD"], count: 3).flatMap { $0 }
    #expect(
      types == ["Document", "P", "H1", "P", "P", "P", "P", "P", "Table"] + rows.map { $0[...] }
        + ["P", "P", "Figure"])
  }

  @Test("numbers the pieces of the page without a gap, each under one element")
  func pieces() throws {
    let file = try text(.english)
    let pieces = file.matches(of: /\/MCID (\d+)/).compactMap { Int($0.1) }
    #expect(pieces == Array(0..<pieces.count))
    let parents = try #require(file.firstMatch(of: /\n\[((?:\d+ 0 R ?)+)\]\nendobj/)?.1)
    #expect(parents.split(separator: "R").count == pieces.count)
  }

  @Test("says Lao for the glyphs, and Arabic for the whole text alone")
  func actualText() throws {
    let lao = PDFValue.text(CertificatePage.lao.recipient).written
    #expect(try text(.lao).contains("/Span << /MCID 3 /ActualText \(lao) >> BDC"))
    let arabic = PDFValue.text(CertificatePage.arabic.recipient).written
    let file = try text(.arabic)
    #expect(file.contains("/K [3] /ActualText \(arabic)"))
    #expect(file.contains("/Span << /MCID 3 >> BDC"))
  }

  @Test("leaves out what there is not")
  func leastPage() throws {
    let page = CertificatePage(
      language: LanguageTag.english, title: "Certificate", recipient: "A", course: "B",
      credential: "LC1:A", symbolDescription: "", issuedAt: 0)
    let types = try text(page).matches(of: /\/Type \/StructElem \/S \/(\w+)/).map(\.1)
    #expect(types == ["Document", "H1", "P", "P", "Figure"])
  }

  @Test("prints a name of 64 letters and a title of 96, whatever they are made of")
  func longest() throws {
    for words in ["WWWWWWW ", "iiiiiii ", "Nguyễn ", "ພົມມະຈັນ ", "WWWWWWWWWWWWWWWW"] {
      var page = CertificatePage.english
      page.recipient = String(String(repeating: words, count: 10).prefix(64))
      page.course = String(String(repeating: words, count: 20).prefix(96))
      _ = try printer.pdf(of: page)
    }
  }

  @Test("refuses a page that is fuller than a sheet")
  func overfull() {
    var page = CertificatePage.english
    page.remarks = Array(repeating: "One more remark.", count: 20)
    #expect(throws: PrintingProblem.pageOverfull(recipient: "Bounmy Phommachanh")) {
      try printer.pdf(of: page)
    }
    page = .english
    page.facts = Array(repeating: .init("One more", "fact"), count: 60)
    #expect(throws: PrintingProblem.pageOverfull(recipient: "Bounmy Phommachanh")) {
      try printer.pdf(of: page)
    }
  }

  @Test("names a character that no font has")
  func missingCharacter() {
    #expect(
      throws: PrintingProblem.characterWithoutFont(
        character: "አ", codePoint: "U+12A0", text: "አልማዝ")
    ) { try printer.pdf(of: .english.given(to: "አልማዝ")) }
  }

  @Test("refuses a control character wherever it hides")
  func control() {
    var pages = Array(repeating: CertificatePage.english, count: 4)
    pages[0].recipient = "Boun\u{202E}my"
    pages[1].remarks = ["Boun\u{202E}my"]
    pages[2].facts = [.init("Boun\u{202E}my", "")]
    pages[3].facts = [.init("", "Boun\u{202E}my")]
    for page in pages {
      #expect(
        throws: PrintingProblem.controlCharacter(codePoint: "U+202E", text: "Bounmy")
      ) { try printer.pdf(of: page) }
    }
  }

  @Test("refuses a signed text that no printable QR code holds")
  func credential() {
    var page = CertificatePage.english
    page.credential = "LC1:" + String(repeating: "A", count: 600)
    #expect(throws: PrintingProblem.credentialTooLong(length: 604, limit: 600)) {
      try printer.pdf(of: page)
    }
  }

  @Test("refuses a time that no file can name")
  func badTime() {
    var page = CertificatePage.english
    page.issuedAt = -1
    #expect(throws: PrintingProblem.timeOutOfRange(seconds: -1)) { try printer.pdf(of: page) }
  }

  @Test("says where it looked for fonts")
  func noFonts() {
    let printer = CertificatePrinter(fonts: FontLibrary(folders: ["/nowhere"]))
    #expect(
      throws: PrintingProblem.fontsMissing(folders: ["/nowhere"], package: "fonts-dejavu-core")
    ) { try printer.pdf(of: .english) }
  }
}

import Foundation
import Support
import Testing

@testable import Printing

/// The printed file as programs of other makers see it.
@Suite("A printed certificate")
struct PrintedCertificateTests {
  static let pages: [CertificatePage] = [
    .english, .french, .lao, .arabic, .english.given(to: "Nguye\u{302}\u{303}n Thị Phương Thảo"),
    .english.given(to: "Maria Aparecida Fernanda Conceição dos Santos de Albuquerque Vasconcelos"),
  ]

  /// Prints a page into a folder that lives as long as the work on it.
  private func withFile<Result>(
    of page: CertificatePage, _ work: (String) throws -> Result
  ) throws -> Result {
    let folder = try TemporaryFolder()
    let file = folder.path("certificate.pdf")
    try Data(CertificatePrinter(fonts: .dejaVu).pdf(of: page)).write(to: URL(filePath: file))
    return try withExtendedLifetime(folder) { try work(file) }
  }

  @Test(
    "is well-formed", .enabled(if: Tool.has("qpdf"), "needs the package qpdf"), arguments: pages)
  func wellFormed(page: CertificatePage) throws {
    let (status, text) = try withFile(of: page) { try Tool.run("qpdf", "--check", $0) }
    #expect(status == 0, "\(text)")
    #expect(text.contains("No syntax or stream encoding errors found"))
  }

  @Test(
    "is PDF/A-1b",
    .enabled(
      if: Preflight.isInstalled,
      """
      needs the packages default-jre-headless libpdfbox2-java libcommons-logging-java \
      libactivation-java libjaxb-api-java
      """), arguments: pages)
  func archival(page: CertificatePage) throws {
    let verdict = try withFile(of: page) { try Preflight.verdict(on: $0) }
    #expect(verdict.contains("is a valid PDF/A-1b file"), "\(verdict)")
  }

  @Test(
    "carries its fonts, cut down and with their characters",
    .enabled(if: Tool.has("pdffonts"), "needs the package poppler-utils"), arguments: pages)
  func fonts(page: CertificatePage) throws {
    let table = try withFile(of: page) { try Tool.run("pdffonts", $0).text }
    let fonts = table.split(separator: "\n").dropFirst(2)
    #expect((2...4).contains(fonts.count))
    let form = /[A-Z]{6}\+DejaVu\S+ +CID TrueType +Identity-H +yes yes yes +\d+ +0/
    for font in fonts { #expect(font.wholeMatch(of: form) != nil, "\(font)") }
  }

  @Test(
    "gives its text back to the letter",
    .enabled(if: Tool.has("pdftotext"), "needs the package poppler-utils"),
    arguments: pages.filter { $0.language != "ar" && $0.recipient.count < 40 })
  func text(page: CertificatePage) throws {
    let text = try withFile(of: page) { try Tool.run("pdftotext", "-raw", $0, "-").text }
    let lines = text.split(whereSeparator: { $0.isNewline || $0 == "\u{C}" }).map(String.init)
    // The program writes no-break spaces as spaces. Swift compares texts by meaning; the scalars
    // must be those of the composed form.
    let expected = page.lines.map {
      $0.replacing("\u{A0}", with: " ").precomposedStringWithCanonicalMapping
    }
    #expect(lines.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
  }

  @Test(
    "gives an Arabic name back in the order in which it is read",
    .enabled(if: Tool.has("pdftotext"), "needs the package poppler-utils"))
  func arabicText() throws {
    let text = try withFile(of: .arabic) { try Tool.run("pdftotext", $0, "-").text }
    let letters = text.unicodeScalars.filter { $0.properties.generalCategory != .format }
    let lines = String(String.UnicodeScalarView(letters)).split(separator: "\n").map(String.init)
    for line in [\CertificatePage.title, \.issuer, \.recipient, \.statement] {
      #expect(lines.contains(CertificatePage.arabic[keyPath: line]))
    }
  }

  @Test(
    "is read by a telephone from paper of 150 dots an inch",
    .enabled(
      if: Tool.has("pdftoppm", "zbarimg"), "needs the packages poppler-utils and zbar-tools"),
    arguments: [
      SignedText.latin, "LC1:" + String(repeating: "A0 ", count: 106),
      "LC1:" + String(repeating: "%Z/", count: 154), "LC1:" + String(repeating: "Q", count: 596),
    ])
  func symbol(credential: String) throws {
    var page = CertificatePage.english
    page.credential = credential
    let read = try withFile(of: page) { file in
      _ = try Tool.run("pdftoppm", "-r", "150", "-png", "-singlefile", file, file)
      return try Tool.run("zbarimg", "--quiet", "--raw", "\(file).png").text
    }
    #expect(read == credential + "\n")
  }
}

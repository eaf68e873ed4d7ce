import Testing

@testable import Credentials

@Suite struct CertificateSearchTests {
  private let text = Vector.text

  private func found(_ text: String) throws -> String {
    try SignedCertificate(reading: text).text
  }

  private func failure(_ text: String) -> MalformedCertificate? {
    do throws(MalformedCertificate) {
      _ = try SignedCertificate(reading: text)
      return nil
    } catch { return error }
  }

  @Test("A certificate is found with white space, lines and marks around it")
  func around() throws {
    for whole in [
      text, " \t\(text)", "\(text)\n", "\(text)\r\n", "\(text)   ", "\(text)  \r\n\r\n",
      "\u{FEFF}\(text)\n", "\n\n\(text)\n\n", "Certificate of Maria\n\n\(text)\n\nKarukaru, 2026\n",
      "<\(text)>", "\"\(text)\"", "x\(text)", "\0\(text)\0",
    ] {
      #expect(try found(whole) == text)
    }
  }

  @Test("A certificate is found in the Info dictionary of a PDF, between bytes that are no text")
  func pdf() throws {
    var file = Array("%PDF-1.4\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    var chance = SeededGenerator(seed: 14)
    file += Array("1 0 obj\n<</Length 9999>>\nstream\n".utf8) + chance.bytes(9999)
    file += Array("LC1:\0 LC1:A LC1:QQ%%% \nendstream\nendobj\n".utf8)
    file += Array("2 0 obj\n<</Title (A certificate) /Karatu (\(text)) /Lang (lo)>>\n".utf8)
    file += chance.bytes(999) + Array("\n%%EOF\n".utf8)
    #expect(try CertificateSearch.certificate(in: file).text == text)
  }

  @Test("The same certificate twice is one certificate")
  func twice() throws {
    #expect(try found("\(text)\n\(text)") == text)
    #expect(try found("(\(text)  )(\(text))") == text)
  }

  @Test("Two certificates in one file are not judged as one")
  func several() {
    #expect(failure("\(text)\n\(Vector.lao)") == .several)
  }

  @Test("More beginnings than any file needs are refused without trying them all")
  func manyBeginnings() {
    let lines = (0..<100).map { "LC1:\($0)" }
    #expect(failure(lines.joined(separator: "\n")) == .several)
    #expect(
      failure(String(repeating: "LC1:\n", count: 100_000))
        == .damaged)
    #expect(
      failure(String(repeating: "LC1:", count: 100_000))
        == .tooLarge(limit: SignedCertificate.textLimit))
  }

  @Test("A page that speaks of LC1: does not hide the certificate in it")
  func mention() throws {
    #expect(try found("The line that begins with LC1: is signed.\n\(text)\n") == text)
  }

  @Test("Where nothing can be read the longest text tells why")
  func longest() {
    let damaged = String(text.dropLast(2)) + "::"
    #expect(failure("LC1:0\n\(damaged)\nLC1:QQ") == failure(damaged))
    #expect(failure(damaged) != failure("LC1:0"))
  }

  @Test(
    "Where there is no certificate it is said so",
    arguments: ["", " ", "LC1", "LC", "lc1:RRQT", "LC2:RRQT", "HC1:NCFOXN", "L\0C\01\0:\0"])
  func absent(text: String) {
    #expect(failure(text) == .absent)
  }

  @Test("A line that was broken in two is damaged, wherever it was broken")
  func broken() {
    let bytes = Array(text)
    for index in bytes.indices.dropFirst(4) {
      let broken = String(bytes[..<index]) + "\n" + String(bytes[index...])
      #expect(failure(broken) != nil)
    }
  }

  @Test("A file beyond the limit is not looked through")
  func tooLarge() throws {
    let limit = CertificateSearch.sizeLimit
    let certificate = Array(text.utf8)
    let padding = [UInt8](repeating: 0x0A, count: limit - certificate.count)
    #expect(try CertificateSearch.certificate(in: padding + certificate).text == text)
    #expect(throws: MalformedCertificate.tooLarge(limit: limit)) {
      try CertificateSearch.certificate(in: padding + certificate + [0x0A])
    }
  }
}

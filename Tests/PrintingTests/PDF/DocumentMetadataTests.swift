import Testing

@testable import Printing

@Suite("A file's metadata")
struct DocumentMetadataTests {
  private func metadata(title: String, author: String) throws -> DocumentMetadata {
    try DocumentMetadata(
      title: title, author: author, time: IssueTime(unixSeconds: 1_768_467_600),
      ownEntries: [.init(key: "Karatu", value: .ascii("LC1:A"))])
  }

  @Test("says the same in its dictionary and as XMP")
  func twice() throws {
    let metadata = try metadata(title: "Soins < & >", author: "Ministère")
    let information = metadata.information.written
    #expect(information.contains("/Title \(PDFValue.text("Soins < & >").written)"))
    #expect(information.contains("/Author \(PDFValue.text("Ministère").written)"))
    #expect(information.contains("/Producer (Karatu)"))
    #expect(information.contains("/CreationDate (D:20260115090000Z)"))
    #expect(information.contains("/ModDate (D:20260115090000Z)"))
    #expect(information.contains("/Karatu (LC1:A)"))
    let packet = metadata.packet
    #expect(packet.contains(#"<rdf:li xml:lang="x-default">Soins &lt; &amp; &gt;</rdf:li>"#))
    #expect(packet.contains("<dc:creator><rdf:Seq><rdf:li>Ministère</rdf:li></rdf:Seq>"))
    #expect(packet.contains("<pdf:Producer>Karatu</pdf:Producer>"))
    #expect(packet.contains("<xmp:CreateDate>2026-01-15T09:00:00Z</xmp:CreateDate>"))
    #expect(packet.contains("<xmp:ModifyDate>2026-01-15T09:00:00Z</xmp:ModifyDate>"))
    #expect(packet.contains("<pdfaid:part>1</pdfaid:part>"))
    #expect(packet.contains("<pdfaid:conformance>B</pdfaid:conformance>"))
  }

  @Test("names no author where there is none")
  func nobody() throws {
    let metadata = try metadata(title: "Certificate", author: "")
    #expect(!metadata.information.written.contains("Author"))
    #expect(!metadata.packet.contains("dc:creator"))
  }
}

@Suite("The time of issue")
struct IssueTimeTests {
  @Test(
    "is written in Universal Time",
    arguments: [
      (0, "D:19700101000000Z", "1970-01-01T00:00:00Z"),
      (1_709_251_199, "D:20240229235959Z", "2024-02-29T23:59:59Z"),
      (253_402_300_799, "D:99991231235959Z", "9999-12-31T23:59:59Z"),
    ])
  func written(seconds: Int, pdf: String, iso: String) throws {
    let time = try IssueTime(unixSeconds: seconds)
    #expect(time.pdf == pdf)
    #expect(time.iso8601 == iso)
  }

  @Test("is not outside the years that a file can name", arguments: [-1, 253_402_300_800, Int.max])
  func range(seconds: Int) {
    #expect(throws: PrintingProblem.timeOutOfRange(seconds: seconds)) {
      try IssueTime(unixSeconds: seconds)
    }
  }
}

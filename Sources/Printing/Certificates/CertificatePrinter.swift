import CHarfBuzz

/// Prints certificates as PDF/A-1b: tagged, self-contained, and the same bytes for the same page
/// and the same fonts.
public struct CertificatePrinter: Hashable, Sendable {
  private let fonts: FontLibrary

  /// A printer that sets pages in a library's fonts; by default those that the system has.
  public init(fonts: FontLibrary = FontLibrary()) {
    self.fonts = fonts
  }

  /// The certificate's file, one landscape sheet of A4.
  ///
  /// The libraries and the fonts are opened here, and only here.
  public func pdf(of page: CertificatePage) throws(PrintingProblem) -> [UInt8] {
    let page = try page.printable()
    let time = try IssueTime(unixSeconds: page.issuedAt)
    let code = try QRCode(encoding: page.credential)
    let fonts = try FontCase(fonts, shaping: ShapingLibrary())
    let sheet = try Sheet(page, code, fonts)
    let metadata = DocumentMetadata(
      title: page.title, author: page.issuer, time: time,
      ownEntries: [.init(key: "Karatu", value: .ascii(page.credential))])
    return try PDFDocument(sheet: sheet, metadata: metadata, fonts: fonts).bytes()
  }
}

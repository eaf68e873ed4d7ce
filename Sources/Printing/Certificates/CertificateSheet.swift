extension Sheet {
  /// A certificate with everything in its place: the foot takes the room that it needs, and the
  /// head stands in the middle of the rest.
  init(
    _ page: CertificatePage, _ code: QRCode, _ fonts: FontCase
  ) throws(PrintingProblem) {
    let typesetter = Typesetter(
      fonts: fonts, language: page.language.rawValue,
      direction: WritingDirection(of: page.language))
    let foot = try CertificateFoot(page, code, typesetter)
    let head = try CertificateHead(page, typesetter)
    let bottom = foot.top + CertificateStyle.footGap
    let top = CertificateStyle.height - CertificateStyle.topMargin
    guard let headMarks = head.marks(from: bottom, to: top) else {
      throw .pageOverfull(recipient: page.recipient)
    }
    let frames = CertificateStyle.frames.map { frame in
      Mark.decoration(
        .frame(inset: frame.inset, thickness: frame.thickness, CertificateStyle.accent))
    }
    self.init(
      width: CertificateStyle.width, height: CertificateStyle.height,
      language: page.language.rawValue, marks: frames + headMarks + foot.marks)
  }
}

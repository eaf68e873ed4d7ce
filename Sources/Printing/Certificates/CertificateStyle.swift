/// The look of a certificate: a quiet page, one accent, and the learner's name the largest thing
/// on it.
enum CertificateStyle {
  // MARK: Paper

  static let width = Double.millimetres(297)
  static let height = Double.millimetres(210)
  static let sideMargin = Double.millimetres(27)
  static let measure = width - 2 * sideMargin
  static let topMargin = Double.millimetres(24)
  static let bottomMargin = Double.millimetres(22)
  static let frames: [(inset: Double, thickness: Double)] = [
    (.millimetres(10), 1.2), (.millimetres(11.6), 0.4),
  ]

  // MARK: Colours, dark enough for a printer without any

  static let accent = Ink(red: 0.06, green: 0.28, blue: 0.34)
  static let quiet = Ink(red: 0.32, green: 0.34, blue: 0.36)

  // MARK: Texts

  static let issuer = TextStyle(size: 11.5, ink: quiet)
  static let title = TextStyle(isSerif: true, size: 31, ink: accent, smallest: 0.6)
  static let introduction = TextStyle(size: 11.5, ink: quiet)
  static let recipient = TextStyle(
    isSerif: true, size: 38, ink: .black, smallest: 0.6, leading: 1.3)
  static let statement = TextStyle(size: 11.5, ink: quiet)
  static let course = TextStyle(
    isSerif: true, isBold: true, size: 19, ink: accent, smallest: 0.75, leading: 1.35)
  static let remark = TextStyle(size: 10.5, ink: quiet)
  static let label = TextStyle(size: 9, ink: quiet, leading: 1.6)
  static let value = TextStyle(size: 9, ink: .black, leading: 1.6)
  static let instruction = TextStyle(size: 7.5, ink: quiet)

  // MARK: The head

  static let shortRule = (length: Double.millimetres(24), thickness: 0.8)
  /// How far the head's spaces may be pressed and stretched.
  static let leastStretch = 0.35
  static let mostStretch = 1.15

  // MARK: The foot

  static let symbolWidth = Double.millimetres(35)
  /// Between the facts and the QR code.
  static let gutter = Double.millimetres(12)
  /// Between labels and values.
  static let columnGap = Double.millimetres(5)
  /// The part of the column that labels may take.
  static let labelShare = 0.4
  /// Between the facts and the instructions.
  static let instructionGap = 10.0
  /// Between the rule over the foot and the texts on both sides of it.
  static let footGap = 14.0
  static let hairline = 0.4
}

/// A page as it is drawn: its marks in the order in which they are read.
///
/// Lengths are in points, from the lower left corner.
struct Sheet {
  var width: Double
  var height: Double
  var language: String
  var marks: [Mark] = []

  /// Something on the page.
  enum Mark {
    case text(SetText)
    /// Rows of a label and a value.
    case table([[SetText]])
    case symbol(Symbol)
    /// What has no meaning of its own: a frame, a rule.
    case decoration(Shape)
  }

  /// A text in its place.
  struct SetText {
    var role: Role
    /// The whole text, which a reader aloud says where the lines run from right to left.
    var text: String
    var ink: Ink
    var size: Double
    var lines: [Line]
  }

  /// A line in its place.
  struct Line {
    var shaped: ShapedLine
    /// The left end of its baseline.
    var x: Double
    var y: Double
  }

  /// What a text is to a reader: the structure types of PDF (ISO 32000-1, 14.8.4).
  enum Role: String {
    case heading = "H1"
    case paragraph = "P"
    case rowLabel = "TH"
    case cell = "TD"
  }

  /// A QR code, with its lower left corner and the words for those who do not see it.
  struct Symbol {
    var code: QRCode
    var x: Double
    var y: Double
    /// The width without the quiet zone.
    var width: Double
    var description: String
  }

  /// A thin line.
  enum Shape {
    case rule(x: Double, y: Double, length: Double, thickness: Double, Ink)
    case frame(inset: Double, thickness: Double, Ink)
  }
}

extension Double {
  /// Points in so many millimetres.
  static func millimetres(_ length: Double) -> Double { length * 72 / 25.4 }
}

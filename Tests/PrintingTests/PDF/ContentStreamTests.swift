import Testing

@testable import Printing

@Suite("A page's operators")
struct ContentStreamTests {
  private var sheet: Sheet { Sheet(width: 100, height: 80, language: "en") }

  @Test("draw a QR code the right way up, its dark stretches as rectangles in modules")
  func symbol() throws {
    let code = try QRCode(encoding: SignedText.latin)
    var content = ContentStream(fonts: [:])
    let piece = content.draw(
      Sheet.Symbol(code: code, x: 10, y: 20, width: 69, description: ""))
    #expect(piece == 0)
    #expect(
      content.operators.hasPrefix("/Figure << /MCID 0 >> BDC\nq\n0 0 0 rg\n1 0 0 1 10 20 cm\n"))
    // The corner without a finder is the lower right one, also where no reader would mind.
    #expect(content.operators.contains("\n0 68 7 1 re\n"))
    #expect(content.operators.contains("\n62 68 7 1 re\n"))
    #expect(content.operators.contains("\n0 0 7 1 re\n"))
    #expect(!content.operators.contains("\n62 0 7 1 re\n"))
  }

  @Test("draw every dark module once")
  func modules() throws {
    let code = try QRCode(encoding: SignedText.latin)
    var content = ContentStream(fonts: [:])
    _ = content.draw(Sheet.Symbol(code: code, x: 0, y: 0, width: 69, description: ""))
    var rows = code.rows.map { $0.map { _ in false } }
    for match in content.operators.matches(of: /\n(\d+) (\d+) (\d+) 1 re/) {
      let numbers = try [match.1, match.2, match.3].map { try #require(Int($0)) }
      for column in numbers[0]..<numbers[0] + numbers[2] {
        #expect(!rows[code.size - 1 - numbers[1]][column])
        rows[code.size - 1 - numbers[1]][column] = true
      }
    }
    #expect(rows == code.rows)
  }

  @Test("mark a frame and a rule as things without a meaning")
  func decorations() {
    var content = ContentStream(fonts: [:])
    content.draw(.frame(inset: 10, thickness: 0.5, .black), on: sheet)
    content.draw(.rule(x: 1, y: 2, length: 3, thickness: 0.4, .black), on: sheet)
    #expect(
      content.operators == """
        /Artifact BMC
        q
        0 0 0 RG 0.5 w
        10 10 80 60 re S
        Q
        EMC
        /Artifact BMC
        q
        0 0 0 RG 0.4 w
        1 2 m 4 2 l S
        Q
        EMC

        """)
  }
}

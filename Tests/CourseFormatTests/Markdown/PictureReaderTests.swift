import Testing
import Typography

@testable import CourseFormat

@Suite("A picture")
struct PictureReaderTests {
  @Test(
    "is found from the folder of its text, and nowhere outside the package",
    arguments: [
      ("../media/a.png", "media/a.png", []), ("../media/my%20strip.png", "media/my strip.png", []),
      ("../media/b.png", "media/b.png", ["picture-missing 1:1"]),
      ("../../a.png", nil, ["picture-missing 1:1"]), ("/etc/passwd", nil, ["picture-missing 1:1"]),
      ("..\\media\\a.png", nil, ["picture-missing 1:1"]),
      ("https://a.org/b.png", nil, ["picture-remote 1:1"]),
      ("&#27;.png", nil, ["picture-missing 1:1"]),
    ] as [(String, String?, [String])])
  func paths(link: String, path: String?, findings: [String]) throws {
    let (picture, reading) = try read("![Alt](\(link))")
    #expect(picture?.path == path)
    #expect(reading.findings == findings)
  }

  @Test(
    "needs words for those who cannot see it",
    arguments: ["![](../media/a.png)", "![ ](../media/a.png)"])
  func alternative(text: String) throws {
    let (picture, reading) = try read(text)
    #expect(picture?.path == "media/a.png")
    #expect(reading.findings == ["picture-without-alternative 1:1"])
  }

  @Test("has plain words, whatever emphasis is in them")
  func words() throws {
    let (picture, _) = try read("![A *blue* `strip`\n[here](term:x)](../media/a.png)")
    #expect(picture?.alternative == "A blue strip here")
  }

  @Test("has the drawing beside it, its empty last lines apart")
  func drawing() throws {
    #expect(try read("![A](../media/a.png)").0?.drawing == ["+--+", "", "|\u{FFFD}|"])
    #expect(try read("![A](../media/my%20strip.png)").0?.drawing == nil)
    #expect(try read("![A](../media/c.txt)").0?.drawing == nil)
  }

  private func read(_ text: String) throws -> (Picture?, Reading) {
    var reading = Reading(
      text,
      beside: [
        "media/a.png": "", "media/a.txt": "+--+\r\n\r\n|\u{7}|\r\n \r\n", "media/my strip.png": "",
        "media/c.txt": "words",
      ])
    let document = try #require(MarkdownParser.parse(from: 1, &reading))
    let node = try #require(document.blocks.first?.children.first)
    guard case .picture(let link) = node.kind else { return (nil, reading) }
    return (PictureReader.read(link, node, &reading), reading)
  }
}

import Testing

@testable import Printing

@Suite("A PDF file")
struct PDFFileTests {
  @Test("lists where each of its objects begins")
  func crossReferences() throws {
    var file = PDFFile()
    let pages = file.reserve()
    let root = file.add(["Type": .name("Catalog"), "Pages": .reference(pages)])
    let stream = file.add(stream: Array("one\ntwo".utf8), ["N": 3])
    file.set(pages, to: ["Type": .name("Pages"), "Kids": [], "Count": 0])
    let bytes = file.bytes(root: root, information: stream)
    let text = String(decoding: bytes, as: UTF8.self)

    #expect(text.hasPrefix("%PDF-1.4\n%"))
    #expect(bytes[10...13].allSatisfy { $0 > 127 })
    #expect(text.contains("3 0 obj\n<< /N 3 /Length 7 >>\nstream\none\ntwo\nendstream\nendobj\n"))
    let table = try #require(text.range(of: "xref\n0 4\n0000000000 65535 f \n"))
    for (number, entry) in text[table.upperBound...].split(separator: "\n").prefix(3).enumerated() {
      let offset = try #require(Int(entry.prefix(10)))
      #expect(entry.hasSuffix(" 00000 n "))
      #expect(bytes[offset...].starts(with: Array("\(number + 1) 0 obj\n".utf8)))
    }
    let start = try #require(text.range(of: "startxref\n"))
    let offset = try #require(Int(text[start.upperBound...].prefix { $0.isNumber }))
    #expect(bytes[offset...].starts(with: Array("xref\n".utf8)))
  }

  @Test("is identified by what is in it, twice the same")
  func identifier() throws {
    func identifiers(of number: Int) throws -> [Substring] {
      var file = PDFFile()
      let root = file.add(.integer(number))
      let text = String(decoding: file.bytes(root: root, information: root), as: UTF8.self)
      let list = try #require(text.firstMatch(of: /\/ID \[<(\w{32})> <(\w{32})>\]/))
      return [list.1, list.2]
    }
    let one = try identifiers(of: 1)
    #expect(one[0] == one[1])
    #expect(try identifiers(of: 1) == one)
    #expect(try identifiers(of: 2) != one)
  }
}

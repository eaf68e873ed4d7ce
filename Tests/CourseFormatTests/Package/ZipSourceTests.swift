import CourseFormat
import Foundation
import Support
import Testing
import Wording

@Suite("A packed course")
struct ZipSourceTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("says the same as the folder it was packed from", arguments: [false, true])
  func equivalence(zip64: Bool) throws {
    let course = try SampleCourse()
    let unpacked = try course.open()
    var builder = ZipBuilder(
      SampleCourse.files.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) })
    builder.usesZip64 = zip64
    let packed = try CoursePackage(at: write(builder.bytes()))
    #expect(packed.manifest == unpacked.manifest)
    for language in ["en", "fr", "sw"] as [LanguageTag] {
      for item in unpacked.manifest.items {
        #expect(
          packed.summary(of: item.id, in: language) == unpacked.summary(of: item.id, in: language))
        if item.kind == .lesson {
          #expect(
            try packed.lesson(item.id, in: language) == unpacked.lesson(item.id, in: language))
        } else {
          #expect(try packed.bank(item.id, in: language) == unpacked.bank(item.id, in: language))
        }
      }
      #expect(try packed.glossary(in: language) == unpacked.glossary(in: language))
    }
    #expect(try packed.source.entries() == unpacked.source.entries())
  }

  @Test("is read whether its files are stored or deflated, with folders of their own")
  func methods() throws {
    let bytes = ZipBuilder([
      .init("course.yaml", "format: 1").with { $0.method = 0 },
      .init("lessons/").with {
        $0.method = 0; $0.attributes = 0x41ED_0000
      },
      .init("lessons/a.en.md", "text"),
      .init("media/b.txt", "drawing").with { $0.attributes = 0 },
    ]).bytes()
    let zip = try ZipSource(path: write(bytes))
    #expect(zip.name == "course")
    #expect(try zip.entries().map(\.path) == ["course.yaml", "lessons/a.en.md", "media/b.txt"])
    #expect(try zip.read("course.yaml", atMost: 9) == Array("format: 1".utf8))
    #expect(try zip.read("lessons/a.en.md", atMost: 100) == Array("text".utf8))
    #expect(zip.head(of: "lessons/a.en.md", bytes: 2) == Array("te".utf8))
    #expect(zip.head(of: "nothing", bytes: 2) == nil)
    #expect(!zip.contains("lessons/"))
  }

  @Test("reads a file of many blocks whole, and its beginning without the rest")
  func longFile() throws {
    let text = (0..<30_000).map { "line \($0)\n" }.joined()
    for method in [0, 8] {
      let zip = try ZipSource(
        path: write(
          ZipBuilder([.init("a", text).with { $0.method = method }, .init("b", "end")]).bytes()))
      #expect(try zip.read("a", atMost: 1_000_000) == Array(text.utf8))
      #expect(zip.head(of: "a", bytes: 70_000) == Array(text.utf8.prefix(70_000)))
      #expect(zip.head(of: "b", bytes: 70_000) == Array("end".utf8))
    }
  }

  @Test("refuses what a package never holds", arguments: Fault.all)
  func refusal(fault: Fault) throws {
    let path = try write(fault.bytes)
    #expect(throws: CourseProblem.refused(package: "course", fault.refusal)) {
      try ZipSource(path: path)
    }
  }

  @Test("is read when Info-ZIP made it, large numbers and all", arguments: ["", "-fz", "-fd"])
  func infoZip(flag: String) throws {
    let course = try SampleCourse()
    let zip = folder.path("course.karatu")
    // Through a pipe, zip writes an entry's sizes behind its bytes.
    let run = try Invocation.shell(
      "zip -q -r -X \(flag) - . > '\(zip)'", folder: course.path
    ).run()
    #expect(run.status == .code(0), "\(run)")
    let (packed, unpacked) = (try ZipSource(path: zip), FolderSource(path: course.path))
    #expect(try packed.entries() == unpacked.entries())
    for entry in try packed.entries() {
      #expect(try packed.streamed(entry.path) == unpacked.streamed(entry.path))
    }
  }

  @Test("may go as deep as its bound, and no deeper")
  func depth() throws {
    let path = String(repeating: "d/", count: 15) + "f"
    #expect(try ZipSource(path: write(ZipBuilder([.init(path)]).bytes())).contains(path))
  }

  @Test("never unpacks ten thousand million zeros, whatever size they are given")
  func bomb() throws {
    let packed = ZipBuilder.zeros(10_000_000_000)
    #expect(packed.count < 10_000_000)
    var zip = ZipBuilder([
      .init("course.yaml").with {
        $0.packed = packed
        $0.declaredSize = 10_000_000_000
      }
    ])
    zip.usesZip64 = true
    #expect(throws: CourseProblem.refused(package: "course", .tooLarge)) {
      try ZipSource(path: write(zip.bytes()))
    }
    zip.usesZip64 = false
    zip.entries[0].declaredSize = 500 << 20
    // A size that is believable by itself has a ratio that is not.
    zip.entries[0].packed = Array(packed.prefix(4 << 20))
    #expect(throws: CourseProblem.refused(package: "course", .ratio(entry: "course.yaml"))) {
      try ZipSource(path: write(zip.bytes()))
    }
    zip.entries[0].packed = packed
    // A believable ratio ends at the size that was promised.
    for size in [1000, 1 << 20, 200_000] {
      zip.entries[0].declaredSize = size
      let source = try ZipSource(path: write(zip.bytes()))
      let problem = CourseProblem.damaged(package: "course", file: "course.yaml")
      #expect(throws: problem) { try source.read("course.yaml", atMost: 1 << 20) }
      let stream = try source.stream("course.yaml")
      var count = 0
      #expect(throws: problem) {
        while let bytes = try stream.next() { count += bytes.count }
      }
      #expect(count <= size)
    }
  }

  @Test("refuses bytes that unpack to more or less than was promised, or to others")
  func inflation() throws {
    for change: (inout ZipBuilder.Entry) -> Void in [
      { $0.declaredSize = 3 }, { $0.declaredSize = 9 }, { $0.checksum = 7 },
    ] {
      let zip = try ZipSource(
        path: write(ZipBuilder([.init("course.yaml", "text").with(change)]).bytes()))
      #expect(throws: CourseProblem.damaged(package: "course", file: "course.yaml")) {
        try zip.read("course.yaml", atMost: 100)
      }
      #expect(throws: CourseProblem.damaged(package: "course", file: "course.yaml")) {
        _ = try zip.streamed("course.yaml")
      }
    }
  }

  @Test("refuses a file over the reader's bound before it is unpacked")
  func bound() throws {
    let zip = try ZipSource(path: write(ZipBuilder([.init("course.yaml", "text")]).bytes()))
    #expect(throws: CourseProblem.fileTooLarge(package: "course", file: "course.yaml", limit: 3)) {
      try zip.read("course.yaml", atMost: 3)
    }
    #expect(throws: CourseProblem.fileMissing(package: "course", file: "no")) {
      try zip.read("no", atMost: 3)
    }
  }

  @Test("never traps on a zip with some bytes changed or cut off")
  func damage() throws {
    let good = ZipBuilder([.init("course.yaml", "format: 1"), .init("LICENSE", "CC")]).bytes()
    var random = SeededGenerator(seed: 7)
    for round in 0..<400 {
      var bytes = good
      if round.isMultiple(of: 4) {
        bytes = Array(bytes.prefix(Int.random(in: 0..<good.count, using: &random)))
      }
      for _ in 0..<3 where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      guard let zip = try? ZipSource(path: write(bytes)) else { continue }
      for entry in try zip.entries() { _ = try? zip.read(entry.path, atMost: 1000) }
    }
  }

  @Test("says in a sentence why it was not opened", arguments: Fault.all)
  func texts(fault: Fault) throws {
    let problem = CourseProblem.refused(package: "strips", fault.refusal)
    #expect(
      try Words.inLanguage("en")(problem.message)
        == "“strips” was not opened because \(fault.text); ask its author for a new copy.")
    #expect(try !Words.inLanguage("fr")(problem.message).contains("["))
  }

  private func write(_ bytes: [UInt8]) throws -> String {
    let path = folder.path("course.karatu")
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }
}

extension ZipSourceTests {
  /// Something a zip must not hold, and what is said of it.
  struct Fault: CustomTestStringConvertible, Sendable {
    let refusal: Refusal
    let text: String
    let bytes: [UInt8]

    init(_ refusal: Refusal, _ text: String, _ entries: [ZipBuilder.Entry]) {
      self.init(refusal, text, bytes: ZipBuilder(entries).bytes())
    }

    init(_ refusal: Refusal, _ text: String, bytes: [UInt8]) {
      self.refusal = refusal
      self.text = text
      self.bytes = bytes
    }

    var testDescription: String { text }
  }
}

extension ZipSourceTests.Fault {
  static let all: [Self] = names + contents + structure

  static let names: [Self] =
    [
      "../evil.md", "lessons/../../evil", "/etc/passwd", "lessons\\a.md", "C:evil", "a//b", "./a",
      "a/./b", "nul.txt", "media/COM1", "lessons/a. ", "lessons/a.", "bell\u{7}",
      String(repeating: "n", count: 256), String(repeating: "d/", count: 16) + "f",
    ].map { name in
      let shown = name.replacingOccurrences(of: "\u{7}", with: "\u{FFFD}")
      return .init(
        .name(entry: name),
        "the name “\(shown)” leads out of it or cannot stand on every disk", [.init(name)])
    } + [
      .init(
        .name(entry: "a\u{FFFD}b"),
        "the name “a\u{FFFD}b” leads out of it or cannot stand on every disk",
        [.init("").with { $0.name = [0x61, 0xFF, 0x62] }])
    ]

  static let contents: [Self] = [
    .init(
      .duplicate(entry: "a.md"), "the name “a.md” stands in it twice, capital letters apart",
      [.init("a.md"), .init("a.md")]),
    .init(
      .duplicate(entry: "A.md"), "the name “A.md” stands in it twice, capital letters apart",
      [.init("a.md"), .init("A.md")]),
    .init(
      .duplicate(entry: "e\u{301}"),
      "the name “e\u{301}” stands in it twice, capital letters apart",
      [.init("\u{E9}"), .init("e\u{301}")]),
    .init(
      .duplicate(entry: "Lessons/b"),
      "the name “Lessons/b” stands in it twice, capital letters apart",
      [.init("lessons/a"), .init("Lessons/b")]),
    .init(
      .duplicate(entry: "a/b"), "the name “a/b” stands in it twice, capital letters apart",
      [.init("a"), .init("a/b")]),
    .init(
      .link(entry: "a"), "“a” is a link or something else that is no file",
      [.init("a").with { $0.attributes = 0xA1FF_0000 }]),
    .init(
      .link(entry: "a"), "“a” is a link or something else that is no file",
      [.init("a").with { $0.attributes = 0x11A4_0000 }]),
    .init(
      .encrypted(entry: "a"), "“a” is under a password", [.init("a").with { $0.flags = 1 }]),
    .init(
      .method(entry: "a"), "“a” is packed in a way that courses are not",
      [.init("a").with { $0.method = 12 }]),
    .init(
      .ratio(entry: "a"), "“a” would grow more than a hundredfold when unpacked",
      [.init("a", "x").with { $0.declaredSize = 2 << 20 }]),
    .init(
      .tooLarge, "it would take more than 512 MiB when unpacked",
      (0..<5).map { number in
        .init("a\(number)").with {
          $0.declaredSize = 127 << 20
          $0.declaredPackedSize = 2 << 20
        }
      }),
    .init(
      .tooManyEntries, "it holds more files than any course has",
      (0...10_000).map { .init("a\($0)") }),
  ]

  static let structure: [Self] =
    [
      .init(
        .headers(entry: "a"), "it says two different things of “a”",
        [.init("a").with { $0.localName = [0x62] }]),
      .init(
        .headers(entry: "a"), "it says two different things of “a”",
        [
          .init("a", "x").with {
            $0.method = 0; $0.declaredSize = 5
          }
        ]),
      .init(
        .overlap(entry: "b"), "“b” shares its bytes with something else",
        [.init("a", "text"), .init("b", "text").with { $0.declaredOffset = 0 }]),
      .init(
        .overlap(entry: "a"), "“a” shares its bytes with something else",
        [
          .init("a", "x").with {
            $0.method = 0; $0.declaredSize = 500; $0.declaredPackedSize = 500
          }
        ]),
      .init(
        .headers(entry: "a"), "it says two different things of “a”",
        [
          .init("a", "x").with {
            $0.flags = 0x0808; $0.localSize = 7
          }
        ]),
      .init(
        .headers(entry: "a"), "it says two different things of “a”",
        [.init("a", "x").with { $0.localSize = 0xFFFF_FFFF }]),
      .init(.malformed, "it is no zip, or a damaged one", bytes: []),
      .init(
        .malformed, "it is no zip, or a damaged one", bytes: Array("no zip at all, but words".utf8)),
    ]
    + hidden.map { .init(.malformed, "it is no zip, or a damaged one", bytes: $0) }
    + large

  /// Bytes that other readers might take for something.
  static let hidden: [[UInt8]] = {
    let zip = ZipBuilder([.init("a")])
    var (twice, before, between) = (zip, zip, ZipBuilder([.init("a"), .init("b")]))
    // A whole zip, its end included, before the entries, or between two of them.
    before.leading = zip.bytes()
    between.entries[1].leading = zip.bytes()
    // The end's record twice.
    twice.leading = Array(zip.bytes().suffix(22))
    return [
      zip.bytes() + [0], zip.bytes() + zip.bytes(), twice.bytes(), before.bytes(),
      between.bytes(), zip.bytes() + Array(zip.bytes().suffix(22)),
    ]
  }()

  /// Numbers of a zip64 that are not those of any file.
  static let large: [Self] = {
    var zip = ZipBuilder([.init("a", "text")])
    zip.usesZip64 = true
    let good = zip.bytes()
    let (record, locator) = (good.count - 22 - 20 - 56, good.count - 22 - 20)
    func patched(_ place: Int, _ value: UInt64) -> [UInt8] {
      var bytes = good
      for index in 0..<8 {
        bytes[place + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
      }
      return bytes
    }
    // The record's own size, its two counts, the directory's size and place; then the locator's.
    let places = [record + 4, record + 24, record + 40, record + 48, locator + 8]
    let wrong = places.flatMap { place in
      [0, 2, 1 << 31, 1 << 40, 1 << 63, UInt64.max].map { patched(place, $0) }
    }
    let count = (1 << 20 as UInt64)
    var many = patched(record + 24, count)
    many.replaceSubrange(record + 32..<record + 40, with: ZipBuilder.eight(1 << 20))
    // The directory's entry: its sizes and its place, in a field that begins behind the name.
    let field = record - 28
    let entry = [field + 4, field + 12, field + 20].flatMap { place in
      [1 << 40, 1 << 63, UInt64.max].map { patched(place, $0) }
    }
    let short = [patched(field, 0x0000_0000_0010_0001), patched(field, 0x0000_0000_0018_0002)]
    return wrong.map { .init(.malformed, "it is no zip, or a damaged one", bytes: $0) }
      + short.map { .init(.malformed, "it is no zip, or a damaged one", bytes: $0) }
      + [.init(.tooManyEntries, "it holds more files than any course has", bytes: many)]
      + entry.enumerated().map { index, bytes in
        switch index {
        case 0: .init(.tooLarge, "it would take more than 512 MiB when unpacked", bytes: bytes)
        case 3:
          .init(.headers(entry: "a"), "it says two different things of “a”", bytes: bytes)
        default: .init(.malformed, "it is no zip, or a damaged one", bytes: bytes)
        }
      }
  }()
}

import Foundation
import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("Packing a course")
struct PackerTests {
  let course: SampleCourse
  let folder: TemporaryFolder
  let packer = Packer(today: CalendarDay(year: 2026, month: 1, day: 1) ?? .init(daysSince1970: 0))

  init() throws {
    course = try SampleCourse()
    folder = try TemporaryFolder()
  }

  @Test("makes a package that says the same as the folder")
  func equivalence() throws {
    let path = folder.path("strips.karatu")
    let packed = try packer.pack(course.path, onto: path)
    #expect(packed.id == "strips")
    #expect(packed.version == CourseVersion(1, 2, 0))
    #expect(packed.files == SampleCourse.files.count)
    let (unpacked, zip) = (FolderSource(path: course.path), try ZipSource(path: path))
    #expect(try zip.entries() == unpacked.entries())
    for entry in try zip.entries() {
      let bytes = try unpacked.read(entry.path, atMost: 1 << 20)
      #expect(try zip.read(entry.path, atMost: 1 << 20) == bytes)
      #expect(try zip.streamed(entry.path) == bytes)
      #expect(try unpacked.streamed(entry.path) == bytes)
    }
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(packed.size == bytes.count)
    #expect(packed.digest == SHA256.digest(of: Array(bytes)))
  }

  @Test("makes the same bytes of the same files, and always these")
  func determinism() throws {
    let first = try packer.pack(course.path, onto: folder.path("1.karatu"))
    let other = try SampleCourse()
    // Neither when files were written, nor who may read them, nor what is hidden shows.
    try other.write("x", to: ".hidden")
    let file = other.folder.path("LICENSE")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600, .modificationDate: Date(timeIntervalSince1970: 1e9)],
      ofItemAtPath: file)
    let second = try packer.pack(other.path, onto: folder.path("2.karatu"))
    #expect(first == second)
    #expect(
      first.digest.description
        == "13dc0958e6459312c1853028cf1e00184d589830f4095aace72d698cee38c75a")
    // What was packed can be packed again.
    let third = try packer.pack(folder.path("1.karatu"), onto: folder.path("3.karatu"))
    #expect(first == third)
  }

  @Test("stores the manifest first, then orders by bytes, with nothing of the machine in it")
  func layout() throws {
    try course.write("x", to: "media/Z.png")
    try course.write("x", to: "media/é.png")
    let path = folder.path("strips.karatu")
    _ = try packer.pack(course.path, onto: path)
    let entries = try directory(path)
    #expect(entries.first?.path == "course.yaml")
    #expect(entries.first?.method == 0)
    let others = entries.dropFirst().map(\.name)
    #expect(others == others.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(entries.allSatisfy { $0.attributes == 0x81A4_0000 && $0.flags == 0x0800 })
    #expect(entries.first { $0.path == "lessons/why-test.en.md" }?.method == 8)
    #expect(entries.first { $0.path == "media/Z.png" }?.method == 0)
    // Every byte belongs to an entry.
    var end = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      #expect(entry.offset == end)
      end += 30 + entry.name.count + entry.packedSize
    }
  }

  @Test("stores what would be taken for a bomb, so that it can be opened")
  func proportion() throws {
    try course.write(String(repeating: "0", count: 2 << 20), to: "media/strip.png")
    let path = folder.path("strips.karatu")
    _ = try packer.pack(course.path, onto: path)
    #expect(try directory(path).first { $0.path == "media/strip.png" }?.method == 0)
  }

  @Test("is read by another program, which finds nothing wrong with it")
  func foreignReader() throws {
    let path = folder.path("strips.karatu")
    _ = try packer.pack(course.path, onto: path)
    let run = try Invocation.shell(
      """
      unzip -tqq strips.karatu && mkdir unpacked && cd unpacked && unzip -qq ../strips.karatu &&
        diff -r . '\(course.path)' && TZ=UTC find . -type f ! -newermt 1980-01-01T00:00:01 | wc -l
      """, folder: folder.url.path
    ).run()
    #expect(run.status == .code(0))
    #expect(run.output + run.errors == "\(SampleCourse.files.count)\n")
  }

  // MARK: - Refusals

  @Test("refuses a course in which the checker finds errors, and says them")
  func faults() throws {
    try course.change("[x]", to: "[ ]", in: "lessons/why-test.en.md")
    let path = folder.path("strips.karatu")
    let problem = try #require(throws: PackProblem.self) {
      try packer.pack(course.path, onto: path)
    }
    guard case .faulty(_, let findings) = problem else {
      Issue.record("not faulty: \(problem)")
      return
    }
    #expect(findings.errors.map(\.code) == [.choiceRightMissing])
    #expect(try left() == [])
  }

  @Test("refuses a course without a license")
  func license() throws {
    try course.change("license: CC-BY-SA-4.0\n", to: "", in: "course.yaml")
    #expect(throws: PackProblem.unlicensed(package: course.path.lastPathComponent)) {
      try packer.pack(course.path, onto: folder.path("strips.karatu"))
    }
    #expect(try left() == [])
  }

  @Test("replaces a file, and nothing but a file")
  func places() throws {
    try folder.write("old", to: "strips.karatu")
    try folder.write("mine", to: "victim")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("victim"))
    try FileManager.default.createDirectory(
      atPath: folder.path("folder"), withIntermediateDirectories: true)
    _ = try packer.pack(course.path, onto: folder.path("strips.karatu"))
    for name in ["link", "folder"] {
      let path = folder.path(name)
      #expect(throws: PackProblem.inTheWay(path: path)) {
        try packer.pack(course.path, onto: path)
      }
    }
    let through = folder.path("victim/strips.karatu")
    let failure = FileProblem(cannotWrite: through, SystemFailure(number: ENOTDIR))
    #expect(throws: PackProblem.file(failure)) { try packer.pack(course.path, onto: through) }
    #expect(
      try Words.inLanguage("en")(failure.message)
        == "\(through) could not be written: something on the way there is a file and no folder.")
    #expect(try left() == ["folder", "link", "strips.karatu", "victim"])
    #expect(try String(contentsOfFile: folder.path("victim"), encoding: .utf8) == "mine")
  }

  @Test("leaves nothing where it could not write")
  func unwritable() throws {
    let problem = try #require(throws: PackProblem.self) {
      try packer.pack(course.path, onto: folder.path("nowhere/strips.karatu"))
    }
    #expect(
      try Words.inLanguage("en")(problem.message)
        == "\(folder.path("nowhere/strips.karatu")) could not be written: there is no such file or folder."
    )
  }

  @Test(
    "is refused in a sentence",
    arguments: [
      (
        PackProblem.faulty(
          package: "strips", [Diagnostic(.fileMissing, at: Place(file: "a"), ["file": "a"])]),
        "“strips” was not packed because learners would trip over it (1 error); mend what stands above and pack it again."
      ),
      (
        .unlicensed(package: "strips"),
        "“strips” was not packed because nobody has said who may pass it on; add a line like “license: CC-BY-SA-4.0” to course.yaml."
      ),
      (
        .tooLarge(package: "strips"),
        "“strips” was not packed because its files have more than 512 MiB, which no reader unpacks; make pictures smaller, or divide the course."
      ),
      (
        .inTheWay(path: "/tmp/x"),
        "Nothing was packed because /tmp/x is no file that could be replaced; choose another name."
      ),
      (
        .course(.missing(package: "strips")),
        "There is no course at “strips”; check the path, or install the course."
      ),
      (
        .file(FileProblem(cannotWrite: "/x", SystemFailure(number: ENOSPC))),
        "/x could not be written: the disk is full."
      ),
    ])
  func texts(problem: PackProblem, text: String) throws {
    #expect(try Words.inLanguage("en")(problem.message) == text)
    #expect(try Words.inLanguage("fr").has(problem.message.key))
  }

  // MARK: - Looking

  private func directory(_ path: String) throws -> [ZipEntry] {
    guard let file = Descriptor(file: path) else {
      throw CourseProblem.missing(package: path)
    }
    return try CentralDirectory(of: file).entries
  }

  private func left() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }
}

extension PackageSource {
  /// A file's bytes as they stream.
  func streamed(_ path: String) throws -> [UInt8] {
    let stream = try stream(path)
    var bytes: [UInt8] = []
    while let piece = try stream.next() { bytes += piece }
    return bytes
  }
}

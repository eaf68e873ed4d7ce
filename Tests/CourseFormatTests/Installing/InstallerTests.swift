import Foundation
import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("Installing a course")
struct InstallerTests {
  let course: SampleCourse
  let stick: TemporaryFolder
  let site: TemporaryFolder
  let today = CalendarDay(daysSince1970: 20_000)

  var courses: String { site.path("courses") }
  var installed: String { site.path("courses/strips.karatu") }
  var installer: Installer { installer() }

  init() throws {
    course = try SampleCourse()
    stick = try TemporaryFolder()
    site = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: site.path("courses"), withIntermediateDirectories: true)
  }

  // MARK: - What is installed

  @Test("of a known publisher copies the package byte by byte")
  func known() throws {
    let path = try package(signed: true)
    let result = try installer.install(path)
    #expect(
      result
        == Installed(
          id: "strips", version: CourseVersion(1, 2, 0), previous: nil, isUnchanged: false,
          signature: .known(publisher: "Ministry", MinisignTests.key.publicKey.id),
          path: installed))
    #expect(try bytes(installed) == bytes(path))
    #expect(try left() == ["courses", "courses/strips.karatu"])
    #expect(CourseCatalogue(searching: [courses])["strips"]?.path == installed)
  }

  @Test("of a folder packs it on the way")
  func folders() throws {
    _ = try Signer.sign(course.path, with: MinisignTests.key)
    #expect(try installer.install(course.path).signature.isKnown)
    let path = stick.path("strips.karatu")
    _ = try Packer(today: today).pack(course.path, onto: path)
    #expect(try bytes(installed) == bytes(path))
  }

  @Test("of the same package again changes nothing")
  func again() throws {
    let path = try package(signed: true)
    _ = try installer.install(path)
    let result = try installer.install(path)
    #expect(result.isUnchanged)
    #expect(result.previous == CourseVersion(1, 2, 0))
  }

  @Test("clears away what a power cut left")
  func powerCut() throws {
    try site.write("half", to: "courses/.strips.karatu.new")
    _ = try installer.install(try package(signed: true))
    #expect(try left() == ["courses", "courses/strips.karatu"])
  }

  // MARK: - What is done before

  @Test("does what it is told to with the copy that was checked, before that has its name")
  func before() throws {
    let old = try package(signed: true)
    _ = try installer.install(old)
    try course.change("version: 1.2.0", to: "version: 1.3.0", in: "course.yaml")
    let new = try package(signed: true, as: "new/strips.karatu")
    for isThere in [false, true] {
      var versions: [CourseVersion] = []
      let result = try installer.install(new) { source in
        try stick.write("exchanged", to: "new/strips.karatu")
        let now = try CoursePackage(at: installed).manifest.version
        versions = [now, try CoursePackage(source, path: new).manifest.version]
      }
      #expect(versions == [CourseVersion(1, isThere ? 3 : 2, 0), CourseVersion(1, 3, 0)])
      #expect(result.isUnchanged == isThere)
      try FileManager.default.removeItem(atPath: new)
      try FileManager.default.copyItem(atPath: installed, toPath: new)
    }
    #expect(try CoursePackage(at: installed).manifest.version == CourseVersion(1, 3, 0))
  }

  @Test("installs nothing if that fails, and says its error as it is")
  func failingBefore() throws {
    let path = try package(signed: true)
    #expect(throws: CancellationError.self) {
      try installer.install(path) { _ in throw CancellationError() }
    }
    #expect(try left() == ["courses"])
    _ = try installer.install(path)
  }

  @Test("does nothing before with what it refuses")
  func refusedBefore() throws {
    let path = try package(signed: false)
    #expect(throws: InstallProblem.unsigned(package: "strips")) {
      try installer.install(path) { _ in Issue.record("done") }
    }
  }

  // MARK: - Signatures

  @Test("refuses what nobody signed, unless that is allowed")
  func unsigned() throws {
    let path = try package(signed: false)
    try refuses(path, .unsigned(package: "strips"))
    var options = InstallOptions()
    options.allowsUnsigned = true
    #expect(try installer.install(path, options).signature == .unsigned)
  }

  @Test("refuses an unknown key, unless that is allowed")
  func unknown() throws {
    let path = try package(signed: true)
    let key = MinisignTests.key.publicKey
    try refuses(path, .unknownKey(package: "strips", key.id), by: installer(knowing: []))
    var options = InstallOptions()
    options.allowsUnsigned = true
    try refuses(path, .unknownKey(package: "strips", key.id), options, by: installer(knowing: []))
    options = InstallOptions()
    options.allowsUnknownKey = true
    #expect(try installer(knowing: []).install(path, options).signature == .unknown(key.id, key))
  }

  @Test("refuses what was changed after it was signed, whatever is allowed")
  func changed() throws {
    _ = try Signer.sign(course.path, with: MinisignTests.key)
    try course.change("windows", to: "window", in: "lessons/why-test.en.md")
    try refuses(
      try package(signed: false),
      .badSignature(package: "strips", .changed(file: "lessons/why-test.en.md")), .everything)
  }

  @Test("looks at the signature before it looks for faults")
  func strangersAreNotParsed() throws {
    try course.change("[x]", to: "[ ]", in: "lessons/why-test.en.md")
    let path = stick.path("strips.karatu")
    _ = try Packing.publish(FolderSource(path: course.path), to: path)
    try refuses(path, .unsigned(package: "strips"))
    _ = try Signer.sign(path, with: MinisignTests.key)
    let id = MinisignTests.key.publicKey.id
    try refuses(path, .unknownKey(package: "strips", id), by: installer(knowing: []))
  }

  // MARK: - Versions

  @Test("goes forward, and back only when told")
  func versions() throws {
    let old = try package(signed: true)
    try course.change("version: 1.2.0", to: "version: 1.3.0", in: "course.yaml")
    let new = try package(signed: true, as: "new/strips.karatu")
    _ = try installer.install(old)
    #expect(try installer.install(new).previous == CourseVersion(1, 2, 0))
    try refuses(
      old,
      .downgrade(id: "strips", CourseVersion(1, 2, 0), installed: CourseVersion(1, 3, 0)))
    var options = InstallOptions()
    options.allowsDowngrade = true
    #expect(try installer.install(old, options).previous == CourseVersion(1, 3, 0))
    #expect(try bytes(installed) == bytes(old))
  }

  @Test("refuses other bytes under the same version, unless told")
  func replacement() throws {
    _ = try installer.install(try package(signed: true))
    try course.change("windows", to: "window", in: "lessons/why-test.en.md")
    let other = try package(signed: true, as: "new/strips.karatu")
    try refuses(other, .sameVersion(id: "strips", CourseVersion(1, 2, 0)))
    var options = InstallOptions()
    options.allowsReplacement = true
    #expect(try installer.install(other, options).previous == CourseVersion(1, 2, 0))
  }

  @Test("mends an installed package that is damaged")
  func mending() throws {
    try site.write("no zip", to: "courses/strips.karatu")
    #expect(try installer.install(try package(signed: true)).previous == nil)
  }

  // MARK: - Faults

  @Test("refuses a course that learners would trip over")
  func faulty() throws {
    let path = stick.path("strips.karatu")
    try course.change("[x]", to: "[ ]", in: "lessons/why-test.en.md")
    _ = try Packing.publish(FolderSource(path: course.path), to: path)
    let findings = CourseChecker(today: today).check(at: path).errors
    let first = try #require(findings.first)
    try refuses(path, .faulty(package: "strips", first, count: 1), .everything)
  }

  @Test("refuses a package of which a byte was damaged in a file that nobody reads")
  func damaged() throws {
    try course.pack { $0["LICENSE"]?.checksum = 7 }
    try refuses(
      course.path, .course(.damaged(package: "course", file: "LICENSE")), .everything)
  }

  @Test("refuses what is no package, or not there")
  func nothing() throws {
    try stick.write("words", to: "words.karatu")
    try refuses(
      stick.path("words.karatu"), .course(.refused(package: "words", .malformed)), .everything)
    try refuses(stick.path("no.karatu"), .course(.missing(package: "no")), .everything)
  }

  @Test(
    "refuses what a package never holds and leaves nothing",
    arguments: ZipSourceTests.Fault.all)
  func hostile(fault: ZipSourceTests.Fault) throws {
    let path = stick.path("course.karatu")
    try Data(fault.bytes).write(to: URL(filePath: path))
    try refuses(path, .course(.refused(package: "course", fault.refusal)), .everything)
  }

  @Test("refuses a file that unpacks to more than it promised, and leaves nothing")
  func bomb() throws {
    try course.pack {
      $0["media/strip.png"]?.packed = ZipBuilder.zeros(10_000_000_000)
      $0["media/strip.png"]?.declaredSize = 500_000
    }
    try refuses(
      course.path, .course(.damaged(package: "course", file: "media/strip.png")), .everything)
  }

  @Test("follows no link that was planted where it writes")
  func links() throws {
    try stick.write("mine", to: "victim")
    let path = try package(signed: true)
    for name in ["strips.karatu", ".strips.karatu.new"] {
      let link = "\(courses)/\(name)"
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: stick.path("victim"))
      if name.hasPrefix(".") {
        _ = try installer.install(path)
      } else {
        #expect(throws: InstallProblem.inTheWay(id: "strips", path: link)) {
          try installer.install(path)
        }
        try FileManager.default.removeItem(atPath: link)
      }
      #expect(try String(contentsOfFile: stick.path("victim"), encoding: .utf8) == "mine")
    }
    #expect(try left() == ["courses", "courses/strips.karatu"])
  }

  @Test("leaves alone the same course that somebody put there by hand")
  func strangers() throws {
    let path = try package(signed: true)
    let stranger = "\(courses)/mine"
    try FileManager.default.copyItem(atPath: course.path, toPath: stranger)
    try refuses(path, .inTheWay(id: "strips", path: stranger), .everything)
    #expect(throws: InstallProblem.inTheWay(id: "strips", path: stranger)) {
      try installer.remove("strips")
    }
  }

  @Test("says when there is no folder to install to")
  func noFolder() throws {
    let problem = try #require(throws: InstallProblem.self) {
      try Installer(folder: "/nowhere", keys: KeyRing(), today: today)
        .install(try package(signed: true))
    }
    #expect(
      try Words.inLanguage("en")(problem.message)
        == "/nowhere could not be written: there is no such file or folder.")
  }

  // MARK: - Words

  @Test("is refused in a sentence", arguments: texts)
  func says(problem: InstallProblem, text: String) throws {
    #expect(try Words.inLanguage("en")(problem.message) == text)
    #expect(try Words.inLanguage("fr").has(problem.message.key))
  }

  // MARK: - Removing

  @Test("is undone by removing the package, once")
  func removing() throws {
    _ = try installer.install(try package(signed: true))
    #expect(installer.hasInstalled("strips"))
    try installer.remove("strips")
    #expect(!installer.hasInstalled("strips"))
    #expect(try left() == ["courses"])
    #expect(throws: InstallProblem.notInstalled("strips")) { try installer.remove("strips") }
  }

  // MARK: - Samples

  private func installer(knowing names: [String] = ["Ministry"]) -> Installer {
    let publishers = names.map { KeyRing.Publisher(name: $0, key: MinisignTests.key.publicKey) }
    return Installer(folder: courses, keys: KeyRing(publishers), today: today)
  }

  private func package(signed: Bool, as name: String = "strips.karatu") throws -> String {
    try stick.write("", to: name)
    let path = stick.path(name)
    _ = try Packer(today: today).pack(course.path, onto: path)
    if signed { _ = try Signer.sign(path, with: MinisignTests.key) }
    return path
  }

  /// Installing throws this, and the site is as it was.
  private func refuses(
    _ path: String, _ problem: InstallProblem, _ options: InstallOptions = InstallOptions(),
    by installer: Installer? = nil, at place: SourceLocation = #_sourceLocation
  ) throws {
    let before = try left()
    #expect(throws: problem, sourceLocation: place) {
      try (installer ?? self.installer).install(path, options)
    }
    #expect(try left() == before, sourceLocation: place)
  }

  private func left() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: site.url.path).sorted()
  }

  private func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(filePath: path))
  }
}

extension InstallOptions {
  /// All that can be allowed.
  static let everything: InstallOptions = {
    var options = InstallOptions()
    options.allowsUnsigned = true
    options.allowsUnknownKey = true
    options.allowsDowngrade = true
    options.allowsReplacement = true
    return options
  }()
}

extension Packing {
  /// Packs what no packer would take.
  static func publish(_ source: any PackageSource, to path: String) throws {
    let file = try NewFile(at: path)
    _ = try write(source, to: file)
    try file.publish()
  }
}

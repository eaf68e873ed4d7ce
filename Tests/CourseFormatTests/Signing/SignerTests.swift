import Foundation
import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("Signing a course")
struct SignerTests {
  let course: SampleCourse
  let folder: TemporaryFolder
  let ring = KeyRing([.init(name: "Ministry", key: MinisignTests.key.publicKey)])
  let packer = Packer(today: CalendarDay(daysSince1970: 20_000))

  init() throws {
    course = try SampleCourse()
    folder = try TemporaryFolder()
  }

  @Test("of a folder makes what minisign and sha256sum accept")
  func foreign() throws {
    let signed = try Signer.sign(course.path, with: MinisignTests.key)
    #expect(signed.files == SampleCourse.files.count)
    #expect(signed.digest == nil)
    let run = try Invocation.shell(
      """
      minisign -QVm signed-files.txt -P \(MinisignTests.key.publicKey) &&
        sed 's/  [0-9]*  /  /' signed-files.txt | sha256sum --check --quiet --strict
      """, folder: course.path
    ).run()
    #expect(run.status == .code(0), "\(run)")
    #expect(run.output == "course strips version 1.2.0\n")
  }

  @Test("makes the same package before packing and after it, and again")
  func commutes() throws {
    let path = folder.path("strips.karatu")
    _ = try packer.pack(course.path, onto: path)
    let after = try Signer.sign(path, with: MinisignTests.key)
    _ = try Signer.sign(course.path, with: MinisignTests.key)
    let before = try packer.pack(course.path, onto: folder.path("signed.karatu"))
    #expect(after.digest == before.digest)
    #expect(try Signer.sign(path, with: MinisignTests.key) == after)
  }

  @Test("keeps the checker content: the two files belong to the package")
  func checked() throws {
    _ = try Signer.sign(course.path, with: MinisignTests.key)
    #expect(CourseChecker(today: CalendarDay(daysSince1970: 20_000)).check(at: course.path) == [])
  }

  @Test("is recognised by a known key, and by its own comment where none is known")
  func verdicts() throws {
    let source = FolderSource(path: course.path)
    #expect(try PackageSignature.verdict(of: source, knownKeys: ring) == .unsigned)
    _ = try Signer.sign(course.path, with: MinisignTests.key)
    let key = MinisignTests.key.publicKey
    #expect(
      try PackageSignature.verdict(of: source, knownKeys: ring)
        == .known(publisher: "Ministry", key.id))
    #expect(
      try PackageSignature.verdict(of: source, knownKeys: KeyRing()) == .unknown(key.id, key))
    // The comment can be taken out; then the signature cannot be checked, and is still unknown.
    try course.change("verify with", to: "checked with", in: FileList.signaturePath)
    #expect(
      try PackageSignature.verdict(of: source, knownKeys: KeyRing()) == .unknown(key.id, nil))
    #expect(try PackageSignature.verdict(of: source, knownKeys: ring).isKnown)
  }

  @Test("shows every change that is made later")
  func changes() throws {
    let source = FolderSource(path: course.path)
    func verdict(_ depth: PackageSignature.Depth = .everything) throws -> SignatureVerdict {
      try PackageSignature.verdict(of: source, knownKeys: ring, depth: depth)
    }
    func sign() throws { _ = try Signer.sign(course.path, with: MinisignTests.key) }
    try sign()
    try course.change("CC-BY", to: "CC-NC", in: "LICENSE")
    #expect(try verdict() == .bad(.changed(file: "LICENSE")))
    #expect(try verdict(.list).isKnown)
    try sign()
    try course.change("CC-NC", to: "CC", in: "LICENSE")
    #expect(try verdict(.list) == .bad(.changed(file: "LICENSE")))
    try sign()
    try course.remove("media/strip.txt")
    #expect(try verdict() == .bad(.missing(file: "media/strip.txt")))
    try sign()
    try course.write("x", to: "media/new.png")
    #expect(try verdict() == .bad(.unlisted(file: "media/new.png")))
    try sign()
    let list = try course.text(of: FileList.path)
    try course.write(list.replacing("media/new.png", with: "media/old.png"), to: FileList.path)
    #expect(try verdict() == .bad(.forged))
    #expect(
      try PackageSignature.verdict(of: source, knownKeys: KeyRing()) == .bad(.forged))
    try course.write("words", to: FileList.path)
    #expect(try verdict() == .bad(.malformed))
    try course.remove(FileList.path)
    #expect(try verdict() == .bad(.incomplete))
  }

  @Test("of another key under the same id is a forgery")
  func stolenID() throws {
    let thief = MinisignSigningKey(
      id: MinisignTests.key.publicKey.id, seed: Array(repeating: 9, count: 32))
    _ = try Signer.sign(course.path, with: thief)
    let source = FolderSource(path: course.path)
    #expect(try PackageSignature.verdict(of: source, knownKeys: ring) == .bad(.forged))
  }
}

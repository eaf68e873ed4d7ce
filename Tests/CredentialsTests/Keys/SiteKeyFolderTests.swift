import Foundation
import Support
import Testing
import Wording

@testable import Credentials

@Suite struct SiteKeyFolderTests {
  private let folder: TemporaryFolder
  private var data: String { folder.url.path }
  private var file: String { folder.path("site.key") }

  init() throws { folder = try TemporaryFolder() }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: data).sorted()
  }

  @Test("The first run makes a key that only its owner can read, and later runs keep to it")
  func firstRun() throws {
    #expect(try SiteKey.read(in: data) == nil)
    let key = try SiteKey.readOrMake(in: data)
    #expect(try SiteKey.readOrMake(in: data) == key)
    #expect(try SiteKey.readOrMake(in: data + "/") == key)
    #expect(try SiteKey.read(in: data) == key)
    #expect(try mode(file) == 0o600)
    #expect(try names() == ["site.key"])
  }

  @Test("Two sites have two keys")
  func twoSites() throws {
    let other = try TemporaryFolder()
    #expect(try SiteKey.readOrMake(in: data) != SiteKey.readOrMake(in: other.url.path))
  }

  @Test("All who begin at the same time come to the same key")
  func race() async throws {
    for _ in 0..<20 {
      let folder = try TemporaryFolder()
      let path = folder.url.path
      let keys = try await withThrowingTaskGroup(of: SiteKey.self) { group in
        for _ in 0..<8 { group.addTask { try SiteKey.readOrMake(in: path) } }
        return try await group.reduce(into: Set<SiteKey>()) { $0.insert($1) }
      }
      #expect(keys.count == 1)
      #expect(try SiteKey.read(in: path) == keys.first)
    }
  }

  @Test("What a power cut left of a key on its way is swept away, whatever its mode")
  func leftOver() throws {
    try folder.write("karatu-site-k", to: "site.key.new")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: folder.path("site.key.new"))
    #expect(try SiteKey.read(in: data) == nil)
    let key = try SiteKey.readOrMake(in: data)
    #expect(try SiteKey.read(in: data) == key)
    #expect(try mode(file) == 0o600)
    #expect(try names() == ["site.key"])
  }

  @Test(
    "A key that others may read or write is refused",
    arguments: [0o640, 0o604, 0o644, 0o660, 0o666, 0o620, 0o602, 0o610, 0o777])
  func readableByOthers(mode: Int) throws {
    _ = try SiteKey.readOrMake(in: data)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
    let error = SiteKeyError.readableByOthers(path: file, mode: String(mode, radix: 8))
    #expect(throws: error) { try SiteKey.readOrMake(in: data) }
    #expect(throws: error) { try SiteKey.read(in: data) }
  }

  @Test("A key that only its owner may read is taken", arguments: [0o400, 0o600, 0o700])
  func readableByOwner(mode: Int) throws {
    let key = try SiteKey.readOrMake(in: data)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
    #expect(try SiteKey.readOrMake(in: data) == key)
  }

  @Test(
    "A damaged key is refused and stays as it is",
    arguments: ["", "karatu-site-key 1\n", String(repeating: "x", count: 100_000)])
  func damaged(text: String) throws {
    try folder.write(text, to: "site.key")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    #expect(throws: SiteKeyError.damaged(path: file)) { try SiteKey.readOrMake(in: data) }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }

  @Test("A key of a later form is refused and stays as it is")
  func newer() throws {
    try folder.write("karatu-site-key 2\n", to: "site.key")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    #expect(throws: SiteKeyError.newer(path: file)) { try SiteKey.readOrMake(in: data) }
  }

  @Test("A folder, a link and a pipe are not taken for a key's file")
  func notAFile() throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: file, withIntermediateDirectories: false)
    #expect(throws: SiteKeyError.notAFile(path: file)) { try SiteKey.readOrMake(in: data) }
    try manager.removeItem(atPath: file)

    let other = try TemporaryFolder()
    _ = try SiteKey.readOrMake(in: other.url.path)
    try manager.createSymbolicLink(
      atPath: file, withDestinationPath: other.path("site.key"))
    #expect(throws: SiteKeyError.notAFile(path: file)) { try SiteKey.readOrMake(in: data) }
    try manager.removeItem(atPath: file)

    try manager.createSymbolicLink(atPath: file, withDestinationPath: "nowhere")
    #expect(throws: SiteKeyError.notAFile(path: file)) { try SiteKey.readOrMake(in: data) }
    try manager.removeItem(atPath: file)

    #expect(mkfifo(file, 0o600) == 0)
    #expect(throws: SiteKeyError.notAFile(path: file)) { try SiteKey.readOrMake(in: data) }
  }

  @Test("A folder that is not there holds no key and takes none")
  func noFolder() throws {
    let missing = folder.path("missing")
    #expect(try SiteKey.read(in: missing) == nil)
    #expect(
      throws: SiteKeyError.unwritable(
        path: "\(missing)/site.key", reason: "No such file or directory")
    ) { try SiteKey.readOrMake(in: missing) }
  }

  @Test("A file in place of the folder is told with the system's reason")
  func fileForFolder() throws {
    try folder.write("", to: "plain")
    let plain = folder.path("plain")
    #expect(
      throws: SiteKeyError.unreadable(path: "\(plain)/site.key", reason: "Not a directory")
    ) { try SiteKey.readOrMake(in: plain) }
  }

  @Test("Each error is one sentence that says where, what, why and how to mend it")
  func sentences() throws {
    let words = try Words.inLanguage("en")
    let path = "data/site.key"
    let sentences: [(SiteKeyError, String)] = [
      (
        .damaged(path: path),
        "The site's key in data/site.key is damaged; bring it back from a backup, or move it away "
          + "to have a new one made, which will not stand for the certificates signed so far."
      ),
      (
        .newer(path: path),
        "The site's key in data/site.key is of a later form than this program knows; use the "
          + "program that made it."
      ),
      (
        .notAFile(path: path),
        "The site's key cannot be read because data/site.key is not a plain file; put the key's "
          + "own file in its place."
      ),
      (
        .readableByOthers(path: path, mode: "644"),
        "The site's key in data/site.key can be read by others (mode 644), who could sign in this "
          + "site's name; make it the service's alone with chmod 600, and have a new one made if "
          + "strangers use this machine."
      ),
      (
        .unreadable(path: path, reason: "Permission denied"),
        "The site's key in data/site.key cannot be read (Permission denied); let the account that "
          + "runs this program read it."
      ),
      (
        .unwritable(path: path, reason: "No space left on device"),
        "The site's key cannot be kept in data/site.key (No space left on device); make sure that "
          + "the folder is there, that the account that runs this program may write in it, and "
          + "that the disk has room."
      ),
    ]
    for (error, sentence) in sentences { #expect(words(error.message) == sentence) }
  }
}

import Foundation
import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("A publisher's key on the disk")
struct SigningKeysTests {
  let folder: TemporaryFolder
  var path: String { folder.path(SigningKeys.secretName) }

  init() throws { folder = try TemporaryFolder() }

  @Test("is read as it was made, by its owner alone, and never replaced")
  func making() throws {
    let key = try SigningKeys.make(in: folder.url.path, passphrase: nil)
    #expect(try SigningKeys.read(path).unlocked(with: []) == key)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(
      KeyRing(folder: folder.url.path).publishers == [.init(name: "publisher", key: key.publicKey)])
    #expect(throws: SignProblem.keyExists(path: path)) {
      try SigningKeys.make(in: folder.url.path, passphrase: nil)
    }
    #expect(try SigningKeys.read(path).unlocked(with: []) == key)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
        == ["publisher.key", "publisher.pub"])
  }

  @Test("is not made through a link")
  func links() throws {
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: folder.path("elsewhere"))
    #expect(throws: SignProblem.keyExists(path: path)) {
      try SigningKeys.make(in: folder.url.path, passphrase: nil)
    }
    #expect(throws: SignProblem.keyUnreadable(path: path)) { try SigningKeys.read(path) }
    #expect(!FileManager.default.fileExists(atPath: folder.path("elsewhere")))
  }

  @Test("is under a passphrase that is not empty")
  func passphrase() throws {
    #expect(throws: SignProblem.noPassphrase) {
      try SigningKeys.make(in: folder.url.path, passphrase: [])
    }
    let key = try SigningKeys.make(in: folder.url.path, passphrase: Array("three words".utf8))
    let secret = try SigningKeys.read(path)
    #expect(secret.isUnderPassphrase)
    #expect(try secret.unlocked(with: Array("three words".utf8)) == key)
    #expect(throws: SignProblem.wrongPassphrase) { try secret.unlocked(with: Array("x".utf8)) }
  }

  @Test("is refused when it is missing, damaged or open to others")
  func faults() throws {
    #expect(throws: SignProblem.noKey(path: path)) { try SigningKeys.read(path) }
    try folder.write("words", to: SigningKeys.secretName)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(throws: SignProblem.keyReadableByOthers(path: path, mode: "640")) {
      try SigningKeys.read(path)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(throws: SignProblem.keyDamaged(path: path)) { try SigningKeys.read(path) }
  }

  @Test("of others counts once it was added under a name")
  func trust() throws {
    let key = MinisignTests.key.publicKey
    let ministry = KeyRing.Publisher(name: "Ministère de la Santé", key: key)
    try SigningKeys.trust(ministry, in: folder.url.path)
    try SigningKeys.trust(ministry, in: folder.url.path)
    #expect(KeyRing(folder: folder.url.path).publishers == [ministry])
    let other = KeyRing.Publisher(
      name: ministry.name, key: MinisignSigningKey.random().publicKey)
    #expect(throws: SignProblem.nameTaken(ministry.name)) {
      try SigningKeys.trust(other, in: folder.url.path)
    }
    for name in ["", "a/b", "../a", ".a", "nul", "a\u{1B}", String(repeating: "a", count: 101)] {
      #expect(throws: SignProblem.badName(name)) {
        try SigningKeys.trust(.init(name: name, key: key), in: folder.url.path)
      }
    }
    try folder.write("words", to: "publishers/damaged.pub")
    let ring = KeyRing(folder: folder.url.path)
    #expect(ring.publishers == [ministry])
    #expect(ring.damaged == [folder.path("publishers/damaged.pub")])
  }

  @Test("of others never goes by the name of the site's own")
  func ownName() throws {
    let key = MinisignTests.key.publicKey
    let stranger = KeyRing.Publisher(name: "publisher", key: key)
    #expect(throws: SignProblem.ownName("publisher")) {
      try SigningKeys.isNew(stranger, in: folder.url.path)
    }
    try folder.write(key.file, to: "publishers/publisher.pub")
    #expect(KeyRing(folder: folder.url.path).publishers.isEmpty)
    let own = try SigningKeys.make(in: folder.url.path, passphrase: nil).publicKey
    #expect(KeyRing(folder: folder.url.path).publishers == [.init(name: "publisher", key: own)])
    #expect(throws: SignProblem.ownName("publisher")) {
      try SigningKeys.trust(stranger, in: folder.url.path)
    }
  }

  @Test(
    "is told of in a sentence",
    arguments: [
      (
        SignProblem.noKey(path: "/k"),
        "There is no key at /k; make one with karatu course sign --new-key."
      ),
      (
        .keyExists(path: "/k"),
        "No key was made because there is one at /k, and what it signed would count for nothing without it; use that one, or move it away first."
      ),
      (
        .keyUnreadable(path: "/k"),
        "The key at /k cannot be read: it is no plain file, or this account may not read it; use the account that made it."
      ),
      (
        .keyDamaged(path: "/k"),
        "The file at /k is no key that minisign or Karatu made, or a damaged one; put back a copy of it."
      ),
      (
        .keyReadableByOthers(path: "/k", mode: "644"),
        "The key at /k was not used because others than its owner may read it (mode 644); take that right away with chmod 600, and make a new key if somebody may have read it."
      ),
      (
        .wrongPassphrase,
        "The key was not opened because the passphrase is not the one that it was made with; type it again."
      ),
      (
        .noPassphrase,
        "No key was made because the passphrase is empty; type one, or say --no-passphrase."
      ),
      (
        .passphrasesDiffer,
        "No key was made because the two passphrases differ; type them again."
      ),
      (
        .tooCostly,
        "The key was not opened because this machine has too little memory to check its passphrase; sign on another one."
      ),
      (
        .badName("a/b"),
        "“a/b” cannot name a publisher, for it becomes a file's name; use letters, digits, spaces and hyphens."
      ),
      (
        .nameTaken("Ministry"),
        "The key was not added because another key is called “Ministry” here; choose another name."
      ),
      (
        .ownName("publisher"),
        "The key was not added because “publisher” is what this site's own key is called; choose another name."
      ),
      (
        .file(FileProblem(cannotRead: "/k", SystemFailure(number: EACCES))),
        "/k could not be read: you are not allowed to."
      ),
    ])
  func texts(problem: SignProblem, text: String) throws {
    #expect(try Words.inLanguage("en")(problem.message) == text)
    #expect(try Words.inLanguage("fr").has(problem.message.key))
  }
}

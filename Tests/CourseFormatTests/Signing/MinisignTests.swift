import Foundation
import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("Files in minisign's form")
struct MinisignTests {
  static let key = MinisignSigningKey(
    id: MinisignKeyID(bytes: [1, 2, 3, 4, 5, 6, 7, 8]), seed: (0..<32).map { UInt8($0) })
  static let message = Array("a list of files\n".utf8)
  static let signature = MinisignSignature(
    of: message, with: key, comment: "course strips version 1.2.0",
    untrusted: MinisignSignature.comment(naming: key.publicKey))

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("name a key by sixteen digits, whatever it begins with")
  func id() {
    let ids: [[UInt8]] = [
      [1, 2, 3, 4, 5, 6, 7, 8], [255, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0xAB],
      [0, 0, 0, 0, 0, 0, 0, 0],
    ]
    #expect(
      ids.map { MinisignKeyID(bytes: $0).description } == [
        "0807060504030201", "00000000000000FF", "AB00000000000000", "0000000000000000",
      ])
  }

  // MARK: - Laws

  @Test("are read as they were written, whatever the key", arguments: 0..<20)
  func roundTrip(seed: Int) throws {
    var chance = Chance(seed: UInt64(seed))
    let key = MinisignSigningKey(
      id: MinisignKeyID(bytes: chance.some(8...8) { UInt8($0.number(0...255)) }),
      seed: chance.some(32...32) { UInt8($0.number(0...255)) })
    let open = key.publicKey
    #expect(MinisignPublicKey(file: Array(open.file.utf8)) == open)
    #expect(MinisignPublicKey(open.description) == open)
    let secret = try MinisignSecretKey(key, passphrase: nil)
    #expect(MinisignSecretKey(file: Array(secret.file.utf8)) == secret)
    #expect(try secret.open([]) == key)
    let signature = MinisignSignature(
      of: Self.message, with: key, comment: "é", untrusted: "x")
    #expect(MinisignSignature(file: Array(signature.file.utf8)) == signature)
    #expect(signature.isValid(for: Self.message, open))
    #expect(!signature.isValid(for: Self.message + [0], open))
    #expect(!signature.isValid(for: Self.message, Self.key.publicKey))
  }

  @Test("are refused or worth nothing with any byte changed", arguments: 0..<300)
  func damage(seed: Int) throws {
    var chance = Chance(seed: UInt64(seed))
    var bytes = Array(Self.signature.file.utf8)
    let place = chance.number(0...bytes.count - 1)
    bytes[place] ^= UInt8(1 << chance.number(0...7))
    guard let changed = MinisignSignature(file: bytes) else { return }
    #expect(
      !changed.isValid(for: Self.message, Self.key.publicKey)
        || changed.untrustedComment != Self.signature.untrustedComment)
  }

  @Test("are refused when they are something else")
  func malformed() {
    let key = Self.key.publicKey.description
    for text in [
      "", "\n", key, "untrusted comment: x\n", "untrusted comment: x\n\(key.dropLast(4))\n",
      "untrusted comment: x\n\(key)AAAA\n", "untrusted comment: x\nRQ\(key.dropFirst(2))\n",
      "comment: x\n\(key)\n", "untrusted comment: x\n\(key)\n\(key)\n",
      "untrusted comment: \(String(repeating: "x", count: 9000))\n\(key)\n",
    ] {
      #expect(MinisignPublicKey(file: Array(text.utf8)) == nil)
      #expect(MinisignSecretKey(file: Array(text.utf8)) == nil)
      #expect(MinisignSignature(file: Array(text.utf8)) == nil)
    }
    // Line ends of another system are no damage.
    #expect(MinisignPublicKey(file: Array("untrusted comment: x\r\n\(key)\r\n".utf8)) != nil)
  }

  @Test("refuse a key that would cost more to open than minisign ever asks for")
  func cost() throws {
    let secret = try MinisignSecretKey(
      Self.key, passphrase: Array("x".utf8), salt: Array(repeating: 7, count: 32),
      cost: .init(operations: 1 << 15, memory: 1 << 24))
    #expect(MinisignSecretKey(file: Array(secret.file.utf8)) == secret)
    var bytes = try #require(Data(base64Encoded: String(secret.file.split(separator: "\n")[1])))
    bytes[38 + 7] = 1
    let file = "untrusted comment: x\n\(bytes.base64EncodedString())\n"
    #expect(MinisignSecretKey(file: Array(file.utf8)) == nil)
  }

  @Test("open a key under its passphrase only, and never show it")
  func passphrase() throws {
    let secret = try MinisignSecretKey(
      Self.key, passphrase: Array("drei Wörter".utf8), salt: Array(repeating: 7, count: 32),
      cost: .init(operations: 1 << 15, memory: 1 << 24))
    #expect(try secret.open(Array("drei Wörter".utf8)) == Self.key)
    #expect(throws: SignProblem.wrongPassphrase) {
      try secret.unlocked(with: Array("drei Worter".utf8))
    }
    #expect(secret.isUnderPassphrase)
    #expect("\(secret) \(Self.key)" == "secret key signing key 0807060504030201")
    #expect(String(reflecting: [secret]).contains("sealed") == false)
  }

  // MARK: - With minisign itself

  @Test("are accepted by minisign: a signature under a public key")
  func foreignVerification() throws {
    try folder.write("a list of files\n", to: "signed-files.txt")
    try folder.write(Self.signature.file, to: "signed-files.txt.minisig")
    try folder.write(Self.key.publicKey.file, to: "key.pub")
    let run = try minisign("-Vm", "signed-files.txt", "-p", "key.pub")
    #expect(run.status == .code(0))
    #expect(run.output.contains("Trusted comment: course strips version 1.2.0"))
    // The hint in the signature works too.
    let words = Self.signature.untrustedComment.split(separator: " ")
    let hinted = try minisign("-Vm", "signed-files.txt", "-P", String(words.last ?? ""))
    #expect(hinted.status == .code(0))
    try folder.write("another list\n", to: "signed-files.txt")
    #expect(try minisign("-Vm", "signed-files.txt", "-p", "key.pub").status == .code(1))
  }

  @Test("are accepted by minisign: a secret key, open or under a passphrase")
  func foreignSigning() throws {
    try folder.write("a list of files\n", to: "list")
    try folder.write(Self.key.publicKey.file, to: "key.pub")
    for passphrase in [nil, "drei Wörter"] {
      let secret = try MinisignSecretKey(
        Self.key, passphrase: passphrase.map { Array($0.utf8) },
        salt: Array(repeating: 9, count: 32),
        cost: .init(operations: 1 << 15, memory: 1 << 24))
      try folder.write(secret.file, to: "key")
      let flags = passphrase == nil ? ["-W"] : []
      let run = try minisign(
        ["-S", "-m", "list", "-s", "key", "-t", "from minisign"] + flags,
        input: passphrase.map { "\($0)\n" } ?? "")
      #expect(run.status == .code(0), "\(run)")
      let file = try Data(contentsOf: folder.url.appending(path: "list.minisig"))
      let signature = try #require(MinisignSignature(file: Array(file)))
      #expect(signature.trustedComment == "from minisign")
      #expect(signature.isValid(for: Self.message, Self.key.publicKey))
    }
  }

  @Test("that minisign makes are read: both halves of a key without a passphrase")
  func foreignKey() throws {
    let run = try minisign("-G", "-W", "-p", "new.pub", "-s", "new.key")
    #expect(run.status == .code(0), "\(run)")
    let secret = try #require(
      MinisignSecretKey(
        file: Array(try Data(contentsOf: folder.url.appending(path: "new.key")))))
    let open = try #require(
      MinisignPublicKey(
        file: Array(try Data(contentsOf: folder.url.appending(path: "new.pub")))))
    #expect(!secret.isUnderPassphrase)
    #expect(try secret.open([]).publicKey == open)
    #expect(run.output.contains(open.description))
    let comment = try String(contentsOfFile: folder.path("new.pub"), encoding: .utf8)
    // minisign leaves out the zeros that an id may begin with.
    #expect(comment.contains(open.id.description.drop { $0 == "0" }))
  }

  private func minisign(_ arguments: String...) throws -> PipedRun {
    try minisign(arguments, input: "")
  }

  private func minisign(_ arguments: [String], input: String) throws -> PipedRun {
    try Invocation("minisign", arguments, folder: folder.url.path).run(input: input)
  }
}

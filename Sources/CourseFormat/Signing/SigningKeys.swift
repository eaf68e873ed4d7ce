import Foundation

/// The files in which a site keeps its publisher's key.
public enum SigningKeys {
  /// The whole key's file, which only its owner may read.
  public static let secretName = "publisher.key"
  /// The public half's file, to be handed on.
  public static let publicName = KeyRing.ownName + KeyRing.ending

  /// Makes a key and its two files in a folder; a key that is there is never replaced.
  ///
  /// - Parameter passphrase: What the file is locked with; nil leaves it open to whoever holds it.
  public static func make(
    in folder: String, passphrase: [UInt8]?
  ) throws(SignProblem) -> MinisignSigningKey {
    let (path, publicPath) = ("\(folder)/\(secretName)", "\(folder)/\(publicName)")
    guard !exists(in: folder) else { throw .keyExists(path: path) }
    guard passphrase?.isEmpty != true else { throw .noPassphrase }
    let key = MinisignSigningKey.random()
    let secret = try MinisignSecretKey(key, passphrase: passphrase)
    do throws(FileProblem) {
      let file = try NewFile(at: path, isSecret: true)
      try file.append(Array(secret.file.utf8))
      let open = try NewFile(at: publicPath)
      try open.append(Array(key.publicKey.file.utf8))
      try file.publish(isNew: true)
      try open.publish()
    } catch {
      throw .file(error)
    }
    return key
  }

  /// Whether a folder has a key already.
  public static func exists(in folder: String) -> Bool {
    Descriptor(folder: folder)?.holds(secretName) == true
  }

  /// Reads a key's file; a link is followed no more than a file is read that others may read.
  public static func read(_ path: String) throws(SignProblem) -> MinisignSecretKey {
    switch Descriptor.kind(ofPath: path) {
    case nil: throw .noKey(path: path)
    case .folder, .other: throw .keyUnreadable(path: path)
    case .file: break
    }
    guard let file = Descriptor(fileNoLink: path),
      let mode = try? file.permissions(),
      let bytes = file.read(atMost: MinisignText.limit + 1)
    else { throw .keyUnreadable(path: path) }
    guard mode & 0o077 == 0 else {
      throw .keyReadableByOthers(path: path, mode: String(mode, radix: 8))
    }
    guard let key = MinisignSecretKey(file: bytes) else { throw .keyDamaged(path: path) }
    return key
  }
}

// MARK: - Others' keys

extension SigningKeys {
  /// Reads a public key: its line of base 64, or the path of its file.
  public static func publicKey(_ text: String) throws(SignProblem) -> MinisignPublicKey {
    if let key = MinisignPublicKey(text) { return key }
    guard let file = Descriptor(file: text) else { throw .noPublicKey(path: text) }
    guard let bytes = file.read(atMost: MinisignText.limit + 1),
      let key = MinisignPublicKey(file: bytes)
    else { throw .keyDamaged(path: text) }
    return key
  }

  /// Whether a publisher's key is still to be added to those that count at a site, and may be.
  public static func isNew(
    _ publisher: KeyRing.Publisher, in folder: String
  ) throws(SignProblem) -> Bool {
    let name = publisher.name
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789 -_.'()&,".unicodeScalars.contains($0)
    }
    guard isPlain, (1...100).contains(name.utf8.count), !name.hasPrefix("."),
      PackagePath.isPortable(name[...])
    else { throw .badName(name) }
    let known = KeyRing(folder: folder).publishers
    if known.contains(publisher) { return false }
    guard name != KeyRing.ownName else { throw .ownName(name) }
    guard !known.contains(where: { $0.name == name }) else { throw .nameTaken(name) }
    return true
  }

  /// Adds a publisher's key to those that count at a site.
  ///
  /// - Parameter folder: The folder of the site's keys, which must be there.
  public static func trust(
    _ publisher: KeyRing.Publisher, in folder: String
  ) throws(SignProblem) {
    guard try isNew(publisher, in: folder) else { return }
    let path = "\(folder)/\(KeyRing.folder)/\(publisher.name)\(KeyRing.ending)"
    do {
      do throws(SystemFailure) {
        try Descriptor.folder(folder).makeFolder(KeyRing.folder, mode: 0o700)
      } catch {
        throw FileProblem(cannotWrite: path, error)
      }
      let file = try NewFile(at: path)
      try file.append(Array(publisher.key.file.utf8))
      try file.publish(isNew: true)
    } catch {
      throw SignProblem(error, path: path)
    }
  }
}

extension MinisignSecretKey {
  /// The key itself, of a file that may be under a passphrase.
  public func unlocked(with passphrase: [UInt8]) throws(SignProblem) -> MinisignSigningKey {
    do throws(OpeningProblem) {
      return try open(passphrase)
    } catch {
      switch error {
      case .wrongPassphrase: throw .wrongPassphrase
      case .tooCostly: throw .tooCostly
      }
    }
  }
}

/// The signature of a package: who vouches for every byte of it.
public enum PackageSignature {
  /// How much of a package is compared with its signed list.
  public enum Depth: Sendable {
    /// The signature, the names and the sizes: enough for a package that was checked whole when
    /// it was installed.
    case list
    /// Every byte too.
    case everything
  }

  /// Who signed a package, as far as known keys tell.
  public static func verdict(
    of source: any PackageSource, knownKeys: KeyRing, depth: Depth = .everything
  ) throws(CourseProblem) -> SignatureVerdict {
    let hasList = source.contains(FileList.path)
    let hasSignature = source.contains(FileList.signaturePath)
    guard hasList || hasSignature else { return .unsigned }
    guard hasList, hasSignature else { return .bad(.incomplete) }
    guard
      let bytes = try? source.read(FileList.path, atMost: FileList.limit),
      let list = FileList(reading: bytes),
      let text = try? source.read(FileList.signaturePath, atMost: MinisignText.limit),
      let signature = MinisignSignature(file: text)
    else { return .bad(.malformed) }
    let verdict = verdict(on: signature, over: bytes, knownKeys)
    if case .bad = verdict { return verdict }
    return try fault(in: source, list, depth).map(SignatureVerdict.bad) ?? verdict
  }

  private static func verdict(
    on signature: MinisignSignature, over list: [UInt8], _ knownKeys: KeyRing
  ) -> SignatureVerdict {
    let known = knownKeys.keys(signature.keyID)
    if let publisher = known.first(where: { signature.isValid(for: list, $0.key) }) {
      return .known(publisher: publisher.name, signature.keyID)
    }
    guard known.isEmpty else { return .bad(.forged) }
    guard let key = signature.namedKey else { return .unknown(signature.keyID, nil) }
    return signature.isValid(for: list, key) ? .unknown(key.id, key) : .bad(.forged)
  }

  /// The first difference between a package and its list.
  private static func fault(
    in source: any PackageSource, _ list: FileList, _ depth: Depth
  ) throws(CourseProblem) -> SignatureFault? {
    let sizes = Dictionary(
      try source.entries().map { ($0.path, $0.size) }, uniquingKeysWith: { first, _ in first })
    let listed = Set(list.files.map(\.path))
    if let file = try FileList.covered(source).first(where: { !listed.contains($0) }) {
      return .unlisted(file: file)
    }
    for file in list.files {
      guard let size = sizes[file.path] else { return .missing(file: file.path) }
      guard size == file.size else { return .changed(file: file.path) }
      guard depth == .everything else { continue }
      let (digest, _) = try Digest.ofAll(source.stream(file.path))
      guard digest == file.digest else { return .changed(file: file.path) }
    }
    return nil
  }
}

extension MinisignSignature {
  /// What the untrusted comment of a package's signature says before the key.
  ///
  /// Whoever finds the package can check it with this, and decide once to trust the key.
  private static let hint = "verify with minisign -P "

  /// The comment that names a key.
  static func comment(naming key: MinisignPublicKey) -> String { "\(hint)\(key)" }

  /// The key that the comment names, if it is the one that the signature names too.
  var namedKey: MinisignPublicKey? {
    guard let text = MinisignText.comment(untrustedComment, after: Self.hint),
      let key = MinisignPublicKey(text), key.id == keyID
    else { return nil }
    return key
  }
}

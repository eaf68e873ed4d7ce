/// Signs packages with a publisher's key.
public enum Signer {
  /// What a signed package holds beside its files.
  public struct Signed: Hashable, Sendable {
    /// The course's id.
    public let id: CourseID
    /// Its version.
    public let version: CourseVersion
    /// How many files the signature covers.
    public let files: Int
    /// The key's name.
    public let key: MinisignKeyID
    /// The SHA-256 of the zip; nil for a folder.
    public let digest: Digest?
  }

  /// Signs the folder or the `.karatu` file at a path: adds the list of its files and its
  /// signature, in the place of those that were there.
  ///
  /// The same files and the same key give the same bytes, whether a folder is signed and then
  /// packed or packed and then signed.
  public static func sign(
    _ path: String, with key: MinisignSigningKey
  ) throws(SignProblem) -> Signed {
    do {
      let source = try PackageSources.open(path)
      let manifest = try CoursePackage(source, path: path).manifest
      let list = try FileList(of: source)
      let signature = MinisignSignature(
        of: list.bytes, with: key, comment: "course \(manifest.id) version \(manifest.version)",
        untrusted: MinisignSignature.comment(naming: key.publicKey))
      let added = [
        FileList.path: list.bytes, FileList.signaturePath: Array(signature.file.utf8),
      ]
      let digest =
        source is FolderSource
        ? try write(added, into: path) : try rewrite(path, as: source, with: added)
      return Signed(
        id: manifest.id, version: manifest.version, files: list.files.count,
        key: key.publicKey.id, digest: digest)
    } catch {
      throw SignProblem(error, path: path)
    }
  }

  private static func write(_ files: [String: [UInt8]], into folder: String) throws -> Digest? {
    for (name, bytes) in files {
      let file = try NewFile(at: "\(folder)/\(name)")
      try file.append(bytes)
      try file.publish()
    }
    return nil
  }

  private static func rewrite(
    _ path: String, as source: any PackageSource, with files: [String: [UInt8]]
  ) throws -> Digest? {
    let file = try NewFile(at: path)
    _ = try Packing.write(SourceWithMore(source, files), to: file)
    let digest = Digest.of(try file.reading())
    try file.publish()
    return digest
  }
}

/// The publishers whose signatures count at a site.
public struct KeyRing: Hashable, Sendable {
  /// The keys, each under its publisher's name.
  public private(set) var publishers: [Publisher] = []
  /// The files that should hold a key and do not.
  public private(set) var damaged: [String] = []

  /// A publisher whose signatures count.
  public struct Publisher: Hashable, Sendable {
    /// What it is called here: its file's name without the ending.
    public var name: String
    /// Its key.
    public var key: MinisignPublicKey

    /// A key under a name.
    public init(name: String, key: MinisignPublicKey) {
      self.name = name
      self.key = key
    }
  }

  /// Nobody's keys, or some.
  public init(_ publishers: [Publisher] = []) { self.publishers = publishers }

  /// Adds a key for as long as this value lives.
  public mutating func add(_ publisher: Publisher) { publishers.append(publisher) }

  /// The keys of an id; ids are no secret, so there may be several.
  func keys(_ id: MinisignKeyID) -> [Publisher] { publishers.filter { $0.key.id == id } }
}

// MARK: - On a disk

extension KeyRing {
  /// What a site's own publisher is called.
  static let ownName = "publisher"
  /// The ending of a public key's file.
  static let ending = ".pub"
  /// The folder of publishers' keys within the folder of a site's keys.
  static let folder = "publishers"

  /// The keys of a site: its own publisher's, and those in `publishers/*.pub`.
  ///
  /// None of the others is taken under the name of the site's own.
  ///
  /// - Parameter folder: The folder of the site's keys, which need not be there.
  public init(folder: String) {
    take(SigningKeys.publicName, in: folder)
    let publishers = "\(folder)/\(Self.folder)"
    let names = Descriptor(folder: publishers)?.names() ?? []
    for name in names.sortedByBytes()
    where name.hasSuffix(Self.ending) && !name.hasPrefix(".") && name != SigningKeys.publicName {
      take(name, in: publishers)
    }
  }

  private mutating func take(_ file: String, in folder: String) {
    guard let parent = Descriptor(folder: folder), parent.holds(file) else { return }
    let bytes = Descriptor(file: file, in: parent)?.read(atMost: MinisignText.limit + 1)
    guard let bytes, let key = MinisignPublicKey(file: bytes) else {
      damaged.append("\(folder)/\(file)")
      return
    }
    publishers.append(Publisher(name: String(file.dropLast(Self.ending.count)), key: key))
  }
}

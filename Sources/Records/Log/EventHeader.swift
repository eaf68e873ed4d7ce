/// What is hashed, chained and shipped of an event: nothing that tells of a person.
///
/// Its exact bytes are kept; they name the header before them and the payload, so a payload can
/// be erased while the chain still verifies.
struct EventHeader: Hashable {
  /// The form of the header that this program writes.
  static let format = 1

  /// What counts events: 2 to the 53rd at most, so that other languages' JSON holds it exactly.
  static let countable = 1...(1 << 53)

  /// The database that wrote the event: 32 hexadecimal digits.
  var chain: String
  /// From 1, without a hole.
  var sequence: Int
  /// The digest of the header before this one; for the first, of the parent's last or zeros.
  var previous: Digest
  /// The chain that this one goes on from, in the first header of a restored or cloned database.
  var parent: String?
  /// The event's own id, a UUID of version 7.
  var id: String
  /// The digest of the payload's salt and bytes.
  var payload: Digest
  /// What the clock said.
  var time: SiteClock.Reading
  /// Greater than that of every event the site knew when it wrote this one.
  var lamport: Int
}

extension EventHeader {
  /// The header as it is stored and hashed.
  var bytes: [UInt8] {
    var members: [String: JSON] = [
      "boot": .string(time.boot), "chain": .string(chain), "clock": .integer(time.quality.rawValue),
      "format": .integer(Self.format), "id": .string(id), "lamport": .integer(lamport),
      "monotonic": .integer(time.monotonic), "payload": .string(payload.rawValue),
      "previous": .string(previous.rawValue), "sequence": .integer(sequence),
      "wall": .integer(time.wall),
    ]
    members["parent"] = parent.map(JSON.string)
    return JSON.object(members).bytes
  }

  /// Reads a header; nil if the bytes are not one.
  init?(_ bytes: [UInt8]) {
    guard var members = JSONReader.read(bytes)?.object,
      members.removeValue(forKey: "format") == .integer(Self.format),
      let chain = members.removeValue(forKey: "chain")?.string,
      let sequence = members.removeValue(forKey: "sequence")?.integer,
      let previous = members.removeValue(forKey: "previous")?.string.flatMap(Digest.init),
      let id = members.removeValue(forKey: "id")?.string,
      let payload = members.removeValue(forKey: "payload")?.string.flatMap(Digest.init),
      let lamport = members.removeValue(forKey: "lamport")?.integer,
      let time = SiteClock.Reading(takenFrom: &members)
    else { return nil }
    let parent = members.removeValue(forKey: "parent")?.string
    guard members.isEmpty, Self.countable.contains(sequence), Self.countable.contains(lamport),
      parent == nil || sequence == 1,
      [chain, parent ?? chain, time.boot].allSatisfy({ Hexadecimal.isText($0, digits: 32) }),
      id.utf8.count == 36
    else { return nil }
    self.init(
      chain: chain, sequence: sequence, previous: previous, parent: parent, id: id,
      payload: payload, time: time, lamport: lamport)
  }
}

extension SiteClock.Reading {
  fileprivate init?(takenFrom members: inout [String: JSON]) {
    guard let boot = members.removeValue(forKey: "boot")?.string,
      let clock = members.removeValue(forKey: "clock")?.integer,
      let quality = SiteClock.Quality(rawValue: clock),
      let monotonic = members.removeValue(forKey: "monotonic")?.integer,
      let wall = members.removeValue(forKey: "wall")?.integer
    else { return nil }
    self.init(wall: wall, monotonic: monotonic, boot: boot, quality: quality)
  }
}

import Foundation
import Glibc

/// The running programs, as Linux lists them under `/proc`.
enum ProcessTable {
  /// One running program.
  struct Entry: Equatable {
    let id: pid_t
    /// The session that it belongs to, named after the program that leads it.
    let session: pid_t
    /// The letter of its state: `R` running, `S` asleep, `D` waiting for a disk, `T` stopped, `Z`
    /// ended.
    let state: Character

    /// Whether it has something to do.
    var isBusy: Bool { state == "R" || state == "D" }
  }

  /// The programs of a session that have not ended.
  static func session(_ leader: pid_t) -> [Entry] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { pid_t($0) }.compactMap(entry).filter {
      $0.session == leader && $0.state != "Z"
    }
  }

  /// Ends every program of a session, and those that they start meanwhile.
  static func endSession(_ leader: pid_t) {
    for _ in 0..<1000 {
      let members = session(leader)
      for member in members { kill(member.id, SIGKILL) }
      if members.isEmpty { return }
      usleep(1000)
    }
  }

  /// One program, or nothing when there is none of that number.
  ///
  /// Whoever waits for a program asks this of every one there is, many times a second, so the file
  /// is read with as little ado as possible.
  static func entry(_ id: pid_t) -> Entry? {
    let file = open("/proc/\(id)/stat", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let bytes = [UInt8](unsafeUninitializedCapacity: 512) { buffer, count in
      count = max(0, read(file, buffer.baseAddress, buffer.count))
    }
    return Entry(reading: String(decoding: bytes, as: UTF8.self))
  }
}

extension ProcessTable.Entry {
  /// Reads `/proc/N/stat`: `N (name) state parent group session …`, where a name may hold
  /// anything, brackets too.
  init?(reading line: String) {
    guard let id = pid_t(line.prefix { $0 != " " }),
      let nameEnd = line.lastIndex(of: ")")
    else { return nil }
    let fields = line[line.index(after: nameEnd)...].split(separator: " ")
    guard fields.count > 3, let state = fields[0].first, let session = pid_t(fields[3]) else {
      return nil
    }
    self.init(id: id, session: session, state: state)
  }
}

import CTerminal
import CourseFormat
import Glibc

/// Tells that a file of a course has changed, without ever looking while nothing happens.
///
/// The kernel wakes whoever waits for ``descriptor``; what it has to tell only makes one look at
/// the files' times and sizes. Where it tells nothing (no watches are left, somebody else writes to
/// a network's disk) they are still looked at whenever somebody asks.
final class CourseWatch {
  /// Becomes readable when something changes; nil where nothing ever wakes anybody.
  let descriptor: Int32?

  private let path: String
  private let name: String
  private var stamps: FileStamps
  /// The kernel's number for the folder above the course, in which the course may be put anew.
  private var above: Int32 = -1

  /// Editors write several times in one go: nothing more may happen for this long, in milliseconds.
  private static let pause: Int32 = 30
  private static let longestPause = 20
  /// No course has more folders; what is beyond is looked at when a key is pressed.
  private static let mostFolders = 1_000
  private static let events = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)

  /// Watches a folder with all folders in it, or a file.
  ///
  /// - Parameter isWoken: False where the kernel is not to be asked, as where it cannot tell.
  init(path: String, isWoken: Bool = true) {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = String(path)
    name = path.split(separator: "/").last.map(String.init) ?? ""
    stamps = FileStamps(path: self.path)
    let number = isWoken ? inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC)) : -1
    descriptor = number < 0 ? nil : number
    watchFolders()
  }

  deinit { if let descriptor { close(descriptor) } }

  /// Whether a file has changed since this was asked last.
  func takeChange() -> Bool {
    if let descriptor, takeEvents(from: descriptor) {
      var rounds = 0
      while rounds < CourseWatch.longestPause, karatu_input_waits(0) == 0,
        karatu_can_read(descriptor, CourseWatch.pause) != 0
      {
        _ = takeEvents(from: descriptor)
        rounds += 1
      }
    }
    let now = FileStamps(path: path)
    if now.folders != stamps.folders || now != stamps {
      // A folder that has come may hold files that came before it was watched.
      let isChanged = now != stamps
      stamps = now
      watchFolders()
      return isChanged
    }
    return false
  }

  /// Reads away what the kernel has to tell; whether any of it is about the course.
  private func takeEvents(from descriptor: Int32) -> Bool {
    var isAny = false
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return isAny }
      if isAbout(buffer.prefix(count)) { isAny = true }
    }
  }

  /// Whether some events are about more than the course's neighbours.
  private func isAbout(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    let head = MemoryLayout<inotify_event>.size
    while rest.count >= head {
      let event = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
      let end = min(rest.count, head + Int(event.len))
      let name = rest.dropFirst(head).prefix(end - head).prefix { $0 != 0 }
      if event.wd != above || name.elementsEqual(self.name.utf8) { return true }
      rest = rest.dropFirst(end)
    }
    return false
  }

  /// Watches every folder there is now; watching one again changes nothing.
  private func watchFolders() {
    guard let descriptor else { return }
    let parent: String
    if stamps.folders.isEmpty {
      let slash = path.lastIndex(of: "/")
      parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    } else {
      parent = path + "/.."
    }
    let number = inotify_add_watch(descriptor, parent, CourseWatch.events)
    if number >= 0 { above = number }
    for folder in stamps.folders.prefix(CourseWatch.mostFolders) {
      inotify_add_watch(descriptor, folder, CourseWatch.events)
    }
  }
}

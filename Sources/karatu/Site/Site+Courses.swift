import CourseFormat
import FoundationEssentials
import Records
import Wording

extension Site {
  /// Where courses are installed.
  var courseFolder: String { places.data + "/courses" }

  /// What installs courses here; their folder is made where it is missing.
  func installer(_ keys: KeyRing) -> Installer {
    try? FileManager.default.createDirectory(
      atPath: courseFolder, withIntermediateDirectories: true)
    return Installer(folder: courseFolder, keys: keys, today: today)
  }

  /// How many learners have begun a course.
  func learners(begun course: CourseID) throws -> Int {
    try records().allStandings().values.count { $0[course] != nil }
  }

  /// The publishers whose signatures count here; a key that cannot be read is spoken of.
  func keyRing(_ output: Output) -> KeyRing {
    let ring = KeyRing(folder: places.keys)
    for path in ring.damaged { output.say("install.damaged-key", ["path": .text(path)]) }
    return ring
  }

  /// The day at this site.
  var today: CalendarDay { CalendarDay(daysSince1970: SiteClock.machine.read().localDay) }

  /// Makes the folder of keys, which only the service account may look into.
  func makeKeyFolder() {
    try? FileManager.default.createDirectory(
      atPath: places.keys, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
  }
}

extension CoursePackage {
  /// Who published the course, in a few words.
  ///
  /// Every byte is compared with what was signed: the folder may have been changed by hand since.
  func publisher(_ keys: KeyRing) -> Message {
    let verdict = try? PackageSignature.verdict(of: source, knownKeys: keys)
    return (verdict ?? .bad(.malformed)).message
  }
}

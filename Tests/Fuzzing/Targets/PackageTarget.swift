import CFuzzer
import CourseFormat
import Glibc

/// Any bytes as a `.karatu` file.
enum PackageTarget: FuzzTarget {
  static let name = "package"

  static func take(_ input: [UInt8]) {
    // A file in memory: a disk would be the slowest part.
    let file = memfd_create("package", 0)
    defer { close(file) }
    guard write(file, input, input.count) == input.count,
      let source = try? ZipSource(path: "/proc/self/fd/\(file)")
    else { return }
    for entry in (try? source.entries()) ?? [] {
      _ = source.head(of: entry.path, bytes: 100)
      _ = try? source.read(entry.path, atMost: 1 << 20)
    }
    source.readEverything()
  }
}

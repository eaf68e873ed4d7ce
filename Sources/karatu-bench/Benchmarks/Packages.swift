import CourseFormat
import Foundation
import Support
import Testing

/// What a package of 200 MB costs to pack, to install and to read a lesson of.
struct Packages: Benchmark {
  let name = "packages"
  let summary = "memory to pack and install 200 MB, and time to a lesson of them"

  private let megabytes = 200
  private let runs = 15
  private let patience = Duration.seconds(300)

  func figures() throws -> [Figure] {
    let large = try site(megabytes: megabytes)
    let small = try site(megabytes: 1)
    let again = try TemporaryFolder()
    try PictureCourse.write(megabytes: megabytes, to: again, under: "course")
    let second = try run(
      large.folder, "course", "pack", again.path("course"), "-o", again.path("second.karatu"))
    let digests = [large.digest, String(second.run.output.prefix(64))]
    let (long, short) = try times(large.folder, small.folder)
    return [
      Figure("packages, packed twice, digests", .count(Set(digests).count), atMost: 1),
      Figure("packages, \(megabytes) MB packed, peak memory", .memory(large.packing), atMost: 64),
      Figure(
        "packages, \(megabytes) MB installed, peak memory", .memory(large.installing), atMost: 64),
      Figure("packages, \(megabytes) MB packed, time", .time(second.cost.processorTime)),
      Figure("packages, a lesson of \(megabytes) MB", .time(long)),
      Figure(
        "packages, a lesson of \(megabytes) MB to one of 1 MB", .ratio(long, short), atMost: 1.5),
    ]
  }

  /// A site with a course of pictures, packed and installed.
  private func site(
    megabytes: Int
  ) throws -> (folder: TemporaryFolder, digest: String, packing: Int, installing: Int) {
    let folder = try TemporaryFolder()
    try PictureCourse.write(megabytes: megabytes, to: folder, under: "course")
    let zip = folder.path("pictures.karatu")
    let packed = try run(folder, "course", "pack", folder.path("course"), "-o", zip)
    let installed = try run(folder, "course", "install", zip, "--allow-unsigned")
    return (
      folder, String(packed.run.output.prefix(64)), packed.cost.peakMemory,
      installed.cost.peakMemory
    )
  }

  /// The median times to print a lesson at two sites, taken in turn.
  private func times(
    _ first: TemporaryFolder, _ second: TemporaryFolder
  ) throws -> (Duration, Duration) {
    var times: [[Duration]] = [[], []]
    // The first round only warms the caches.
    for round in 0...runs {
      for (index, folder) in [first, second].enumerated() {
        let read = try run(folder, "read", PictureCourse.course.rawValue, PictureCourse.lesson)
        if round > 0 { times[index].append(read.cost.processorTime) }
      }
    }
    return (times[0].median, times[1].median)
  }

  private func run(
    _ folder: TemporaryFolder, _ arguments: String...
  ) throws -> (run: PipedRun, cost: RunCost) {
    var invocation = try Invocation.karatu(data: folder)
    invocation.arguments = arguments
    let result = try invocation.measure(within: patience)
    guard result.run.status == .code(0) else {
      throw Trouble("karatu \(arguments.joined(separator: " ")): \(result.run.errors)")
    }
    return result
  }
}

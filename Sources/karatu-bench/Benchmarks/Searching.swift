import BenchmarkSupport
import Foundation
import Support
import Testing

/// What it costs to look for a word, the first time and once the words are noted down.
struct Searching: Benchmark {
  let name = "searching"
  let summary = "a word in 12 courses and in one of 1,000 lessons, at first and then"

  private let rounds = 5

  func figures() throws -> [Figure] {
    let twelve = try figures(of: "12 courses", word: "soap") { folder in
      for course in ["hand-hygiene", "safe-passwords"] {
        let files = Checkout.root.appending(path: "Courses/\(course)")
        for number in 1...6 {
          let copy = folder.url.appending(path: "courses/\(course)-\(number)")
          try FileManager.default.createDirectory(
            at: folder.url.appending(path: "courses"), withIntermediateDirectories: true)
          try FileManager.default.copyItem(at: files, to: copy)
          let manifest = copy.appending(path: "course.yaml")
          let text = try String(contentsOf: manifest, encoding: .utf8)
          try Data(text.replacing("id: \(course)\n", with: "id: \(course)-\(number)\n").utf8)
            .write(to: manifest)
        }
      }
    }
    let large = try figures(of: "1,000 lessons", word: "syrup") { folder in
      for (path, text) in LargeCourse.files(questions: 0) {
        try folder.write(text, to: "courses/large/\(path)")
      }
    }
    return twelve + large
  }

  private func figures(
    of library: String, word: String, _ write: (TemporaryFolder) throws -> Void
  ) throws -> [Figure] {
    let folder = try TemporaryFolder()
    try write(folder)
    var first: [(time: Duration, peak: Int)] = []
    var later: [Duration] = []
    let index = folder.path("search.sqlite")
    for _ in 0..<rounds {
      try? FileManager.default.removeItem(atPath: index)
      let cost = try search(word, in: folder)
      first.append((cost.processorTime, cost.peakMemory))
      later.append(try search(word, in: folder).processorTime)
    }
    let size = try Data(contentsOf: URL(filePath: index)).count
    return [
      Figure("searching \(library), the first time", .time(first.map(\.time).median)),
      Figure("searching \(library), then", .time(later.median)),
      Figure("searching \(library), peak memory", .memory(first.map(\.peak).max() ?? 0)),
      Figure("searching \(library), the index", .memory(size)),
    ]
  }

  private func search(_ word: String, in folder: TemporaryFolder) throws -> RunCost {
    var invocation = try Invocation.karatu(data: folder)
    invocation.arguments = ["search", word]
    let result = try invocation.measure(within: .seconds(60))
    guard result.run.status == .code(0), !result.run.output.isEmpty else {
      throw Trouble("karatu search \(word): \(result.run.errors)")
    }
    return result.cost
  }
}

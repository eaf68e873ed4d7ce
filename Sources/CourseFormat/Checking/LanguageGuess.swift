import Wording

/// Which languages a package seems to be in when its manifest does not say.
enum LanguageGuess {
  /// The languages of the lessons and quizzes, the one that seems to hold the answer key first.
  ///
  /// The key stands in one language only: that whose files tick the most boxes.
  static func languages(of source: any PackageSource, _ entries: [PackageEntry]) -> [LanguageTag] {
    var ticks: [LanguageTag: Int] = [:]
    for entry in entries {
      guard let (_, language) = CourseFile.at(entry.path) else { continue }
      let bytes = (try? source.read(entry.path, atMost: Bounds.markdown)) ?? []
      ticks[language, default: 0] += count(of: Array("[x]".utf8), in: bytes)
    }
    // Only the likeliest is taken: a wrong guess would find fault with every translation.
    let best = ticks.min { ($1.value, $0.key) < ($0.value, $1.key) }
    return best.map { [$0.key] } ?? []
  }

  private static func count(of sign: [UInt8], in bytes: [UInt8]) -> Int {
    bytes.indices.count { bytes[$0...].starts(with: sign) }
  }
}

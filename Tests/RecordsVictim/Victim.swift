import CourseFormat
import Glibc
import Learning
import Records
import Wording

/// A process that keeps one answer after another and says so on its standard output, for tests to
/// kill, to starve and to lock out.
///
/// `records-victim [--as-nobody] [--largest-file BYTES] FOLDER NAME COUNT` writes the number of
/// each answer once it is kept, or the key of the sentence that says why it was not. Where files
/// may not grow beyond `BYTES`, it says so the first time, is given room and tries again.
@main
struct Victim {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var largestFile: rlim_t?
    if arguments.first == "--as-nobody" {
      arguments.removeFirst()
      if getuid() == 0 { _ = setgid(65_534) == 0 && setuid(65_534) == 0 }
    }
    if arguments.first == "--largest-file", arguments.count > 1 {
      largestFile = rlim_t(arguments[1])
      arguments.removeFirst(2)
    }
    guard arguments.count == 3, let count = Int(arguments[2]) else { exit(64) }
    do {
      try keep(count, of: arguments[1], in: arguments[0], largestFile)
    } catch {
      say(error.message.key)
      exit(1)
    }
  }

  static func keep(
    _ count: Int, of name: String, in folder: String, _ largestFile: rlim_t?
  ) throws(RecordsError) {
    let store = try RecordStore(folder: folder)
    let learner: Learner
    if let known = try store.learners().first(where: { $0.name == name }) {
      learner = known
    } else {
      learner = try store.addLearner(name: name, language: .english)
    }
    if let largestFile { limitFiles(to: largestFile) }
    let course = CourseID(rawValue: "course")
    let lesson = ItemID(rawValue: "lesson")
    let start = try store.standing(of: learner.id)[course]?[lesson].selfChecks.count ?? 0
    for number in start..<(start + count) {
      let answer = Answer(
        question: QuestionID(rawValue: "question-\(number)"),
        revision: Revision(rawValue: "0123456789abcdef"), response: .number("\(number)"),
        score: .full)
      let fact = Fact.selfCheckAnswered(course, lesson, answer)
      do {
        try store.keep([fact], of: learner.id)
      } catch  where largestFile != nil {
        say(error.message.key)
        limitFiles(to: .max)
        try store.keep([fact], of: learner.id)
      }
      say("\(number)")
    }
    store.close()
  }

  /// Without the signal a write past the limit fails, as it does on a full disk.
  static func limitFiles(to bytes: rlim_t) {
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: bytes, rlim_max: .max)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  }

  /// Not `print`, which keeps words back that a killed process never says.
  static func say(_ words: String) {
    let line = Array("\(words)\n".utf8)
    _ = write(1, line, line.count)
  }
}

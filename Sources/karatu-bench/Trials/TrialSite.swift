import CourseFormat
import Learning
import Records
import Support

/// A site of the bench's own, removed with it, at which one learner is looked at.
final class TrialSite {
  /// Who sits at the terminal.
  static let learner = "Newcomer"

  private let folder: TemporaryFolder

  /// Where the site's data are.
  var data: String { folder.url.path }

  /// Makes a site and fills its records.
  ///
  /// - Parameters:
  ///   - courses: The files of its own courses by their paths, beside those of the checkout.
  ///   - fill: Adds learners, the one that is looked at among them, and what they did.
  init(courses: [String: String] = [:], _ fill: (RecordStore) throws -> Void) throws {
    folder = try TemporaryFolder()
    for (path, text) in courses { try folder.write(text, to: "courses/" + path) }
    let store = try RecordStore(folder: folder.url.path)
    try fill(store)
    store.close()
  }

  /// A site with nobody but a learner who has done nothing yet.
  static func fresh() throws -> TrialSite {
    try TrialSite { _ = try $0.addLearner(name: learner, language: .english) }
  }

  /// The program at this site.
  func karatu(_ arguments: [String]) throws -> Invocation {
    var invocation = try Invocation.karatu(data: folder)
    invocation.arguments = arguments
    return invocation
  }

  /// Where the learner stands, as the records say it once the program has left.
  func standing() throws -> [CourseID: CourseStanding] {
    try withRecords { try $0.standing(of: TrialSite.whoever(in: $0)) }
  }

  /// Looks into the records.
  func withRecords<Result>(_ work: (RecordStore) throws -> Result) throws -> Result {
    let store = try RecordStore(folder: data)
    defer { store.close() }
    return try work(store)
  }

  /// The learner's pseudonym.
  static func whoever(in store: RecordStore) throws -> Learner.ID {
    guard let learner = try store.learners().first(where: { $0.name == learner }) else {
      throw Trouble("The records have lost \(learner).")
    }
    return learner.id
  }
}

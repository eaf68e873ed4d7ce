import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A screen: its state, what can be done with it, and how it looks.
///
/// All screens have the same three parts in the same order: `offers`, `update`, `scene`.
public protocol Screen: Sendable, Equatable {
  /// What can be done now; the footer, the help and the keys follow from it.
  func offers(in world: World) -> [Offer]
  /// Takes in what the learner did and says what has to be done about it.
  mutating func update(_ event: Event, in world: World) -> [Effect]
  /// How the screen looks, its hints left to the navigator.
  func scene(in world: World) -> Scene
  /// Whether letters are text rather than commands.
  var isTyping: Bool { get }
  /// Whether a line of several characters is text, though single letters are commands.
  var takesLines: Bool { get }
  /// What the screen shows, if it must be read anew when the language changes.
  var source: Destination? { get }
  /// The pictures on the page, if there are any.
  func gallery(in world: World) -> Gallery?
}

extension Screen {
  /// Most screens take commands.
  public var isTyping: Bool { false }
  /// Most screens take a number or a key's character.
  public var takesLines: Bool { false }
  /// Most screens hold words of the interface only.
  public var source: Destination? { nil }
  /// Most screens show no picture.
  public func gallery(in world: World) -> Gallery? { nil }
}

/// Something that can be done now.
public struct Offer: Hashable, Sendable {
  /// What can be done.
  public let action: Action
  /// The key of the words that say it.
  public let label: String
  /// What fills the gaps of these words.
  public let arguments: [String: Argument]
  /// Whether the footer names it.
  public let isHinted: Bool

  /// An offer that the footer names.
  public init(_ action: Action, _ label: String, _ arguments: [String: Argument] = [:]) {
    self.action = action
    self.label = label
    self.arguments = arguments
    isHinted = true
  }

  private init(quiet action: Action) {
    self.action = action
    label = "action.\(action.rawValue)"
    arguments = [:]
    isHinted = false
  }

  /// Offers that the help names and the footer does not.
  public static func quiet(_ actions: Action...) -> [Offer] {
    actions.map(Offer.init(quiet:))
  }
}

/// What a learner did.
public enum Event: Hashable, Sendable {
  /// One of the offers was taken.
  case action(Action)
  /// The choice with this number, from 1, was picked.
  case choose(Int)
  /// A character was typed.
  case typed(Character)
  /// The last character was taken back.
  case erased
  /// A whole line was typed.
  case line(String)
}

/// What has to be done outside the screen before the next frame.
public enum Effect: Hashable, Sendable {
  /// Put facts on disk.
  case keep([Learning.Fact])
  /// Show another screen on top of this one.
  case go(Destination)
  /// Show another screen instead of this one.
  case replace(Destination)
  /// Go back to the screen below.
  case back
  /// Go back to the learner's home.
  case home
  /// Say one sentence.
  case notice(Message)
  /// Take in a new learner.
  case addLearner(String)
  /// Go on as this learner.
  case signIn(Learner.ID)
  /// Show a course for now although the terminal lacks its letters.
  case acceptLetters(CourseID)
  /// Change the language of the interface.
  case speak(LanguageTag)
  /// Draw the questions of a new attempt and begin it.
  case beginQuiz(CourseID, ItemID)
  /// Write a certificate's files.
  case export(String)
  /// Nothing: what was asked for is done on the screen itself, and is no step back.
  case stay
  /// Call the learner by another name.
  case rename(String)
  /// Draw all of the screen, whatever the terminal may show.
  case redraw
  /// Write the marks and notes of a course, or of all, to a file.
  case exportNotes(CourseID?)
  /// Leave Karatu.
  case leave
}

/// A screen that can be gone to.
public enum Destination: Hashable, Sendable {
  case learners
  case newLearner
  case rename
  case home
  case languages
  case settings
  case outline(CourseID)
  case lesson(CourseID, ItemID)
  case links(CourseID, ItemID)
  case footnote(CourseID, ItemID, Int)
  case selfCheck(CourseID, ItemID, QuestionID)
  case quiz(CourseID, ItemID)
  case result(CourseID, ItemID)
  case review(CourseID, ItemID, QuestionID)
  case caseStudy(CourseID, ItemID)
  case caseResult(CourseID, ItemID)
  case drill(CourseID, ItemID)
  case exercise(CourseID, ItemID, ExerciseID)
  case term(CourseID, TermID)
  /// A picture of an item; of none where a term has it.
  case picture(CourseID, ItemID?, Gallery)
  /// A lesson at a marked place.
  case markedPlace(CourseID, ItemID, Anchor)
  /// The note at a place in a lesson.
  case note(CourseID, ItemID, Anchor)
  /// The marks and notes of a course, or of all.
  case marks(CourseID?)
  case progress
  case certificates
  case certificate(String)
  case help
  /// All questions of an item with their answers, at one of them.
  case sheet(CourseID, ItemID, QuestionID?)
  /// Everything in the course by name.
  case contents(CourseID)
  /// What is to be mended on the page shown now.
  case findings
  /// What is to be mended in the whole course.
  case allFindings(CourseID)
  /// Looking for something in all courses: nothing yet, or some words.
  case search(String)
  /// A lesson at one of its blocks, with words that are looked for in it, if any.
  case passage(CourseID, ItemID, block: Int, words: String)
  /// All terms of a course.
  case glossary(CourseID)
  /// What is told of a course before it is taken.
  case details(CourseID)
  /// The page that shows a line of one of the course's files.
  case place(file: String, line: Int)

  /// The course that the screen belongs to.
  public var course: CourseID? {
    switch self {
    case .outline(let course), .lesson(let course, _), .links(let course, _),
      .footnote(let course, _, _),
      .selfCheck(let course, _, _), .quiz(let course, _), .result(let course, _),
      .review(let course, _, _), .term(let course, _), .sheet(let course, _, _),
      .contents(let course), .allFindings(let course), .caseStudy(let course, _),
      .caseResult(let course, _),
      .drill(let course, _), .exercise(let course, _, _), .picture(let course, _, _),
      .passage(let course, _, _, _), .glossary(let course), .details(let course),
      .markedPlace(let course, _, _), .note(let course, _, _):
      course
    default: nil
    }
  }

  /// The item that the screen belongs to.
  public var item: ItemID? {
    switch self {
    case .lesson(_, let item), .links(_, let item), .footnote(_, let item, _),
      .selfCheck(_, let item, _),
      .quiz(_, let item), .result(_, let item), .review(_, let item, _),
      .sheet(_, let item, _), .caseStudy(_, let item), .caseResult(_, let item),
      .drill(_, let item), .exercise(_, let item, _), .passage(_, let item, _, _),
      .markedPlace(_, let item, _), .note(_, let item, _):
      item
    case .picture(_, let item, _): item
    default: nil
    }
  }
}

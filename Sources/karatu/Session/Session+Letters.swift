import CourseFormat
import Screens
import Typography

extension Session {
  /// What is told on the way to a course that this terminal cannot show; nil where it can, or where
  /// the learner goes on all the same.
  func letterWarning(before destination: Destination) -> LetterWarning? {
    guard let course = destination.course, !lettersAccepted.contains(course) else { return nil }
    // What is told of a course says its languages, too.
    if case .details = destination { return nil }
    let isConsole = site.environment["TERM"] == "linux" && !world.isLinear
    return LetterWarning(
      before: destination,
      of: Lettering(alphabet: world.alphabet, isLinuxConsole: isConsole), in: world)
  }
}

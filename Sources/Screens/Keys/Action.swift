/// Something a learner can do with a key.
public enum Action: String, Hashable, Sendable, CaseIterable {
  case up, down, pageDown, pageUp, halfDown, halfUp, top, bottom
  case toggle, open, back, leave, help
  case language, learners, progress, certificates, export
  case nextLesson, previousLesson, links, readAgain
  case search, nextMatch, previousMatch, nextLink
  case hint, later, nextChoice, previousChoice
  case picture, nextPicture, previousPicture
  case terms, details
  case mark, note, marks, remove, settings, redraw
  case findings, wholeCourse, contents, answers
}

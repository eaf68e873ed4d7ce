/// What actions have in common, as the help and the manual list them.
public enum ActionGroup: String, Sendable, CaseIterable {
  /// Moving about on a screen.
  case moving
  /// Doing something about what is on the screen.
  case doing
  /// Going to another screen.
  case going

  /// The actions of the group, in the order in which they are listed.
  public var actions: [Action] { Action.allCases.filter { $0.group == self } }
}

extension Action {
  /// The group that the action is listed in.
  public var group: ActionGroup {
    switch self {
    case .up, .down, .pageDown, .pageUp, .halfDown, .halfUp, .top, .bottom, .nextChoice,
      .previousChoice:
      .moving
    case .back, .leave, .help, .language, .learners, .progress, .certificates, .settings, .marks,
      .nextLesson, .previousLesson, .links, .readAgain, .contents, .findings, .wholeCourse:
      .going
    default: .doing
    }
  }
}

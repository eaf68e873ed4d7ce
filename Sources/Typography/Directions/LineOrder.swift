/// Who turns round the words of a line that run from right to left; the setting `direction`.
public enum LineOrder: String, Sendable, CaseIterable {
  /// The terminal, or nobody: letters are sent in the order in which they are read.
  case terminal
  /// The program: letters are sent in the order in which they stand, from the left.
  case visual
}

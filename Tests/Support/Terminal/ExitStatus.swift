/// How a program ended.
public enum ExitStatus: Hashable, Sendable, CustomStringConvertible {
  /// It returned this code.
  case code(Int32)
  /// This signal ended it.
  case signal(Int32)

  /// Reads what `waitpid` says, or nothing while the program lives.
  init?(waitStatus status: Int32) {
    let signal = status & 0x7F
    switch signal {
    case 0: self = .code((status >> 8) & 0xFF)
    case 0x7F: return nil
    default: self = .signal(signal)
    }
  }

  /// The end in words that follow the program's name.
  public var description: String {
    switch self {
    case .code(let code): "ended with code \(code)"
    case .signal(let number): "was ended by signal \(number)"
    }
  }
}

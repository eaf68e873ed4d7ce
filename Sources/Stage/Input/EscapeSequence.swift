/// A key that terminals send as several codes, the first of them Escape.
///
/// Terminals send more than terminfo says of them: Home alone has six spellings.
public struct EscapeSequence: Sendable {
  private let introducer: Unicode.Scalar
  private var parameters = ""

  /// The codes after which a sequence begins that Escape opened.
  public static let introducers: Set<Unicode.Scalar> = ["[", "O"]

  /// A sequence after its Escape and this code.
  public init(introducer: Unicode.Scalar) {
    self.introducer = introducer
  }

  /// Takes in the next code.
  ///
  /// - Returns: The key, unknown ones among them, once the sequence is at its end; nil as long as
  ///   more must come.
  public mutating func take(_ code: Unicode.Scalar) -> Key? {
    // The Linux console's function keys have a letter after a second bracket.
    if introducer == "[", code == "[", parameters.isEmpty {
      parameters = "["
      return nil
    }
    guard ("@"..."~").contains(code) else {
      if parameters.count < EscapeSequence.longest { parameters.unicodeScalars.append(code) }
      return nil
    }
    if parameters == "[" { return code == "A" ? .help : .unknown }
    switch code {
    case "A": return .up
    case "B": return .down
    case "C": return .right
    case "D": return .left
    case "H": return .home
    case "F": return .end
    case "M" where introducer == "O": return .enter
    case "P" where introducer == "O": return .help
    case "Q" where introducer == "O": return .function(2)
    case "R" where introducer == "O": return .function(3)
    case "S" where introducer == "O": return .function(4)
    case "~": return numbered
    default: return .unknown
    }
  }

  /// The key of a number, such as DEC's VT220 and those after it send.
  private var numbered: Key {
    // What stands behind a semicolon says which of Shift, Alt and Control were held.
    switch Int(parameters.prefix { $0 != ";" }) {
    case 1, 7: .home
    case 4, 8: .end
    case 3: .delete
    case 5: .pageUp
    case 6: .pageDown
    case 11: .help
    case let number? where (12...15).contains(number): .function(number - 10)
    case let number? where (17...21).contains(number): .function(number - 11)
    default: .unknown
    }
  }

  /// No terminal sends more before the last code.
  private static let longest = 32
}

/// Writes a scalar so that YAML reads it back as the same text.
enum YAMLScalar {
  /// The text, in quotation marks where it would not stand as it is.
  static func text(_ text: String, inFlow: Bool = false) -> String {
    isPlain(text, inFlow) ? text : quoted(text)
  }

  /// Whether the text means nothing else to YAML: it begins with a letter or a digit, and holds
  /// none of the signs that end a scalar.
  private static func isPlain(_ text: String, _ inFlow: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, first.isLetterOrDigit, scalars.last != " ",
      scalars.last != ":"
    else { return false }
    return scalars.indices.allSatisfy { index in
      let (scalar, next) = (scalars[index], scalars[safely: index + 1])
      switch scalar {
      case ":": return next != " " && !inFlow
      case "#": return scalars[index - 1] != " "
      case "[", "]", "{", "}", ",": return !inFlow
      // What looks like an alias anywhere makes the reader refuse the file.
      case "*", "&": return false
      default: return scalar.isPlainInYAML
      }
    }
  }

  private static func quoted(_ text: String) -> String {
    // A value of nothing counts as none; white space is taken off when it is read.
    if text.isEmpty { return "\" \"" }
    return text.unicodeScalars.reduce(into: "\"") { result, scalar in
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "*": result += "\\x2A"
      case _ where scalar == "&" || scalar.isPlainInYAML:
        result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    } + "\""
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      true
    default: false
    }
  }

  /// Whether YAML takes the scalar as it is: printable, and no end of a line.
  fileprivate var isPlainInYAML: Bool {
    if isASCII { return (0x20..<0x7F).contains(value) }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }
}

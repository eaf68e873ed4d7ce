import Foundation

/// Reads what stands after the `=` of a `.number` question, exactly: nothing is ever rounded.
struct NumberAnswer {
  /// Why an answer cannot be read.
  enum Fault: Error, Equatable {
    /// It has none of the three forms.
    case malformed
    /// It is written as nobody should write a dose: `.5` is read as 5, `5.0` as 50.
    case unsafe(String, better: String)
    /// Its unit is one that nobody should write: `cc`, `U`, `µg`.
    case unsafeUnit(String, better: String)
  }

  /// The answer, the range that is right, and the unit.
  static func read(_ text: String) -> Result<NumberQuestion, Fault> {
    do throws(Fault) {
      return .success(try question(text))
    } catch {
      return .failure(error)
    }
  }

  /// The same answer in other units, as `accept="1.5 tablets; 0.18 g"` lists them.
  static func forms(_ text: String) -> [(text: String, form: Result<NumberQuestion.Form, Fault>)] {
    text.split(separator: ";", omittingEmptySubsequences: false).map(\.trimmed).map { part in
      do throws(Fault) {
        let (number, unit) = try quantity(part)
        guard let unit else { throw .malformed }
        return (part, .success(.init(answer: number, unit: unit)))
      } catch {
        return (part, .failure(error))
      }
    }
  }

  private static func question(_ text: String) throws(Fault) -> NumberQuestion {
    if let (left, right) = split(text, at: "..") { return try range(left, right) }
    for sign in ["±", "+/-", "+-"] {
      if let (left, right) = split(text, at: sign) { return try tolerance(left, right) }
    }
    let (value, unit) = try quantity(text)
    return NumberQuestion(answer: value, accepted: value...value, unit: unit)
  }

  /// `7.4 .. 7.6 mL`; a learner is shown the middle.
  private static func range(_ left: String, _ right: String) throws(Fault) -> NumberQuestion {
    let (low, lowUnit) = try quantity(left)
    let (high, unit) = try quantity(right)
    guard low < high, lowUnit == nil || areSame(lowUnit, unit) else { throw .malformed }
    return NumberQuestion(answer: (low + high) / 2, accepted: low...high, unit: unit)
  }

  /// `7.5 mL ± 0.1`, `7.5 ± 0.1 mL`, `7.5 mL ± 5%`.
  private static func tolerance(_ left: String, _ right: String) throws(Fault) -> NumberQuestion {
    let (value, unit) = try quantity(left)
    let (width, widthUnit) = try quantity(right)
    guard width >= 0 else { throw .malformed }
    let isRelative = widthUnit == "%" && unit != "%"
    guard isRelative || widthUnit == nil || unit == nil || areSame(widthUnit, unit) else {
      throw .malformed
    }
    let margin = isRelative ? abs(value) * width / 100 : width
    return NumberQuestion(
      answer: value, accepted: (value - margin)...(value + margin),
      unit: unit ?? (isRelative ? nil : widthUnit))
  }

  /// A number and what stands after it.
  private static func quantity(_ text: String) throws(Fault) -> (Decimal, unit: String?) {
    let text = text.trimmed
    let number = text.prefix { character in
      character.isASCII && (character.isNumber || ".-+".contains(character))
        || character == "\u{2212}"
    }
    let rest = text[number.endIndex...]
    guard rest.isEmpty || isUnit(rest) else { throw .malformed }
    let value = try decimal(String(number))
    if let (unit, better) = UnsafeUnit.find(in: String(rest)) {
      throw .unsafeUnit(unit, better: better)
    }
    return (value, rest.isEmpty ? nil : rest.trimmed)
  }

  private static func areSame(_ left: String?, _ right: String?) -> Bool {
    left.flatMap(MeasuringUnit.init) == right.flatMap(MeasuringUnit.init)
  }

  /// A unit begins with a letter or a sign such as `%`; what else follows a number is a slip.
  ///
  /// Without a space before it, a letter and a digit may be an exponent: `1e5` is no 1 with `e5`.
  private static func isUnit(_ rest: Substring) -> Bool {
    let unit = Array(rest.trimmed.unicodeScalars)
    guard let first = unit.first else { return false }
    let isAttached = rest.unicodeScalars.first == first
    let second = unit.count > 1 ? unit[1] : "a"
    return (first.properties.isAlphabetic || "%‰°/[".unicodeScalars.contains(first))
      && !(isAttached && "0123456789+-".unicodeScalars.contains(second))
      && !unit.contains { "±=+".unicodeScalars.contains($0) } && !rest.contains("..")
  }

  /// A number of at most 15 digits, as a dose is safely written.
  private static func decimal(_ text: String) throws(Fault) -> Decimal {
    var digits = text[...]
    let isNegative = digits.first == "-" || digits.first == "\u{2212}"
    if isNegative || digits.first == "+" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let sign = isNegative ? "-" : ""
    guard parts.count <= 2, let whole = parts.first,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      (1...15).contains(digits.utf8.count), digits != "."
    else { throw .malformed }
    let fraction = parts.count == 2 ? parts[1] : ""
    if whole.isEmpty { throw .unsafe(text, better: "\(sign)0\(digits)") }
    let shortened = fraction.trimmingZeros
    if parts.count == 2, fraction.isEmpty || shortened.count < fraction.count {
      throw .unsafe(text, better: sign + whole + (shortened.isEmpty ? "" : ".\(shortened)"))
    }
    guard let significand = UInt64(whole + fraction) else { throw .malformed }
    return Decimal(
      sign: isNegative ? .minus : .plus, exponent: -fraction.count,
      significand: Decimal(significand))
  }

  private static func split(_ text: String, at separator: String) -> (String, String)? {
    let bytes = Array(text.utf8)
    let sign = Array(separator.utf8)
    guard bytes.count > sign.count else { return nil }
    for start in 0...(bytes.count - sign.count)
    where bytes[start..<(start + sign.count)].elementsEqual(sign) {
      return (
        String(decoding: bytes[..<start], as: UTF8.self),
        String(decoding: bytes[(start + sign.count)...], as: UTF8.self)
      )
    }
    return nil
  }
}

extension Substring {
  fileprivate var trimmingZeros: Substring {
    var text = self
    while text.last == "0" { text.removeLast() }
    return text
  }
}

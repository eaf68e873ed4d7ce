/// A number with its unit.
struct Quantity: Equatable, CustomStringConvertible {
  enum Unit: String {
    case bytes = "B"
    case mebibytes = "MiB"
    case milliseconds = "ms"
    case times
    case count = ""
  }

  let value: Double
  let unit: Unit

  init(_ value: Double, _ unit: Unit) {
    self.value = value
    self.unit = unit
  }

  /// A number of things.
  static func count(_ value: Int) -> Quantity { Quantity(Double(value), .count) }

  /// Bytes on a line.
  static func bytes(_ value: Int) -> Quantity { Quantity(Double(value), .bytes) }

  /// Bytes of memory, as mebibytes.
  static func memory(_ bytes: Int) -> Quantity { Quantity(Double(bytes) / 1_048_576, .mebibytes) }

  /// A time, as milliseconds.
  static func time(_ duration: Duration) -> Quantity {
    Quantity(duration / .milliseconds(1), .milliseconds)
  }

  /// How many times the second is in the first.
  static func ratio(_ first: Duration, _ second: Duration) -> Quantity {
    Quantity(first / second, .times)
  }

  /// The number, with as many decimals as its unit deserves, and the unit.
  var description: String {
    let decimals: Int
    switch unit {
    case .bytes, .count: decimals = 0
    case .mebibytes, .milliseconds: decimals = 1
    case .times: decimals = 2
    }
    let number = Quantity.text(value, decimals: decimals)
    return unit == .count ? number : "\(number) \(unit.rawValue)"
  }

  private static func text(_ value: Double, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let (whole, rest) = Int((value * Double(scale)).rounded()).quotientAndRemainder(
      dividingBy: scale)
    guard decimals > 0 else { return String(whole) }
    let digits = String(rest)
    return "\(whole)." + String(repeating: "0", count: decimals - digits.count) + digits
  }
}

extension [Duration] {
  /// The middle one; no time at all where there is none.
  var median: Duration { isEmpty ? .zero : sorted()[count / 2] }
}

extension [Int] {
  /// The middle one; 0 where there is none.
  var median: Int { isEmpty ? 0 : sorted()[count / 2] }
}

import Wording

/// What stands in braces after a node, a link or a case's title: what it does and when.
struct CaseAttributes {
  var change = CaseChange.none
  var condition: Condition?
  var outcome: Outcome?
  var isEssential = false
  var limit: Int?
  /// Whether a part, with a finding, could not be read: what is left would play another case.
  var isBroken = false
  /// The counters that change, and where that stands.
  var changed: [(counter: CounterID, position: Position)] = []
  /// What the condition names, and where.
  var mentions: [(quantity: Condition.Quantity, position: Position)] = []

  /// What the braces belong to, and so what may stand in them.
  enum Bearer {
    case title, node, link
  }

  /// Reads attributes of the source language.
  static func read(
    _ attributes: Attributes?, of bearer: Bearer, _ reading: inout Reading
  ) -> CaseAttributes {
    var result = CaseAttributes()
    for (name, value) in attributes?.others ?? [] {
      switch (name.text, bearer) {
      case ("limit", .title): result.limit = result.number(name, value, in: 1...10_000, &reading)
      case (_, .title): reading.report(unknown: name)
      case ("minutes", _):
        result.change.minutes = result.number(name, value, in: 0...10_000, &reading) ?? 0
      case ("harm", _):
        result.change.harm = result.number(name, value, in: 0...1000, &reading) ?? 0
      case ("if", .link): result.readCondition(name, value ?? "", &reading)
      case ("outcome", .node): result.readOutcome(name, value ?? "", &reading)
      case ("essential", .node):
        result.isEssential = true
        if let value {
          result.isBroken = true
          reading.report(name, value, known: ["essential"])
        }
      default: result.readEffect(name, value, &reading)
      }
    }
    return result
  }

  /// Finds what a translation says of how a case is played: nothing of it counts.
  static func refuse(_ attributes: Attributes?, _ reading: inout Reading) {
    for (name, _) in attributes?.others ?? [] {
      reading.report(.translationAttribute, at: name.position, ["attribute": .text(name.text)])
    }
  }

  private mutating func number(
    _ name: Attributes.Value, _ value: String?, in range: ClosedRange<Int>,
    _ reading: inout Reading
  ) -> Int? {
    let number = reading.attribute(name, value, in: range)
    if number == nil { isBroken = true }
    return number
  }

  private mutating func readCondition(
    _ name: Attributes.Value, _ text: String, _ reading: inout Reading
  ) {
    var start = name.position
    start.offset += name.text.utf8.count + 1
    let after = reading.file.line(start.line).utf8.dropFirst(start.offset - 1).first
    if after == UInt8(ascii: "\"") { start.offset += 1 }
    func position(_ offset: Int) -> Position {
      Position(line: start.line, offset: start.offset + offset)
    }
    switch ConditionReader.read(text) {
    case .success(let (condition, mentions)):
      self.condition = condition
      self.mentions = mentions.map { ($0.quantity, position($0.offset)) }
    case .failure(let fault):
      isBroken = true
      reading.report(
        .caseConditionMalformed, at: position(fault.offset),
        ["why": .message(fault.reason.message)])
    }
  }

  private mutating func readOutcome(
    _ name: Attributes.Value, _ text: String, _ reading: inout Reading
  ) {
    outcome = Outcome(rawValue: text)
    if outcome == nil {
      isBroken = true
      reading.report(name, text, known: Outcome.allCases.map(\.rawValue))
    }
  }

  /// `fluid=+1`, `fluid=-1` or `fluid=3`.
  private mutating func readEffect(
    _ name: Attributes.Value, _ value: String?, _ reading: inout Reading
  ) {
    guard let value else { return reading.report(unknown: name) }
    guard let counter = ConditionReader.counter(name.text) else {
      isBroken = true
      return reading.report(.caseCounterName, at: name.position, ["name": .text(name.text)])
    }
    let sign = value.utf8.first
    let isSigned = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    let digits = isSigned ? value.utf8.dropFirst() : value.utf8[...]
    guard (1...7).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(value)
    else {
      isBroken = true
      return reading.report(
        .caseEffectMalformed, at: name.position,
        ["name": .text(name.text), "value": .text(value)])
    }
    change.effects.append(CounterEffect(counter, isSigned ? .add(number) : .set(number)))
    changed.append((counter, name.position))
  }
}

extension Reading {
  /// A whole number in braces; what is none counts as left out.
  mutating func attribute(
    _ name: Attributes.Value, _ value: String?, in range: ClosedRange<Int>
  ) -> Int? {
    let text = value ?? ""
    if (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text), range.contains(number)
    {
      return number
    }
    report(
      .numberMalformed, at: name.position,
      ["text": .text(text), "least": .number(range.lowerBound), "most": .number(range.upperBound)])
    return nil
  }

  /// Notes that an attribute is not known.
  mutating func report(unknown name: Attributes.Value) {
    report(
      .attributeUnknown, at: name.position,
      [
        "attribute": .text(name.text), "remedy": .message(Message("check.remedy.take-out")),
      ])
  }

  /// Notes that an attribute does not have a value.
  mutating func report(_ name: Attributes.Value, _ value: String, known: [String]) {
    report(
      .attributeValue, at: name.position,
      [
        "attribute": .text(name.text), "value": .text(value),
        "known": .text(known.joined(separator: ", ")),
      ])
  }
}

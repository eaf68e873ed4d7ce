import Learning

extension Response {
  /// The response as a payload and the derived tables hold it: an object with one member.
  var json: JSON {
    switch self {
    case .choices(let choices): .object(["choices": .list(choices.sorted().map(JSON.integer))])
    case .number(let text): .object(["number": .string(text)])
    case .text(let text): .object(["text": .string(text)])
    case .pairs(let pairs):
      .object(["pairs": .list(pairs.map { $0.map(JSON.integer) ?? .list([]) })])
    case .order(let steps): .object(["order": .list(steps.map(JSON.integer))])
    case .gaps(let gaps): .object(["gaps": .list(gaps.map(\.json))])
    case .level(let level): .object(["level": .integer(level)])
    case .reflection(let text): .object(["reflection": .string(text)])
    }
  }

  /// Reads a response; nil if it is of no kind that this program knows, or longer than any is kept.
  init?(json: JSON) {
    guard let members = json.object, members.count == 1, let member = members.first,
      member.value.isBounded
    else { return nil }
    switch (member.key, member.value) {
    case ("choices", .list(let list)):
      let choices = Set(list.compactMap(\.integer))
      guard choices.count == list.count else { return nil }
      self = .choices(choices)
    case ("number", .string(let text)): self = .number(text)
    case ("text", .string(let text)): self = .text(text)
    case ("pairs", .list(let list)):
      let pairs = list.compactMap { $0 == .list([]) ? .some(nil) : $0.integer.map(Optional.some) }
      guard pairs.count == list.count else { return nil }
      self = .pairs(pairs)
    case ("order", .list(let list)):
      let steps = list.compactMap(\.integer)
      guard steps.count == list.count else { return nil }
      self = .order(steps)
    case ("gaps", .list(let list)):
      let gaps = list.compactMap(GapResponse.init(json:))
      guard gaps.count == list.count else { return nil }
      self = .gaps(gaps)
    case ("level", .integer(let level)): self = .level(level)
    case ("reflection", .string(let text)): self = .reflection(text)
    default: return nil
    }
  }
}

extension JSON {
  /// Whether a response could be so long.
  fileprivate var isBounded: Bool {
    switch self {
    case .string(let text): text.utf8.count <= Response.longestText
    case .list(let parts):
      parts.count <= Response.mostParts
        && parts.reduce(0) { $0 + ($1.string?.utf8.count ?? 0) } <= Response.longestText
    case .integer: true
    case .object: false
    }
  }
}

extension GapResponse {
  /// A number for what was chosen, a text for what was typed, an empty list for nothing.
  fileprivate var json: JSON {
    switch self {
    case .empty: .list([])
    case .typed(let text): .string(text)
    case .chosen(let option): .integer(option)
    }
  }

  fileprivate init?(json: JSON) {
    switch json {
    case .list([]): self = .empty
    case .string(let text): self = .typed(text)
    case .integer(let option): self = .chosen(option)
    default: return nil
    }
  }
}

import Learning

extension Response {
  /// The response as a payload and the derived tables hold it: an object with one member.
  var json: JSON {
    switch self {
    case .choices(let choices): .object(["choices": .list(choices.sorted().map(JSON.integer))])
    case .number(let text): .object(["number": .string(text)])
    case .text(let text): .object(["text": .string(text)])
    }
  }

  /// Reads a response; nil if it is of no kind that this program knows.
  init?(json: JSON) {
    guard let members = json.object, members.count == 1, let member = members.first else {
      return nil
    }
    switch (member.key, member.value) {
    case ("choices", .list(let list)):
      let choices = Set(list.compactMap(\.integer))
      guard choices.count == list.count else { return nil }
      self = .choices(choices)
    case ("number", .string(let text)): self = .number(text)
    case ("text", .string(let text)): self = .text(text)
    default: return nil
    }
  }
}

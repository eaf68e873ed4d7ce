import CourseFormat
import Learning

extension FormerQuestion {
  /// The form as a payload and the derived tables hold it.
  var json: JSON {
    var members = PayloadMembers()
    members.put(.string(question.rawValue), as: "question")
    members.put(revision)
    members.put(.string(form.kind.rawValue), as: "kind")
    if !form.lists.isEmpty {
      members.put(.list(form.lists.map { .list($0.map(\.json)) }), as: "parts")
    }
    return .object(members.json)
  }

  /// Reads a form; nil if it makes no sense to this program, or has more parts than any question.
  init?(json: JSON) {
    guard let object = json.object else { return nil }
    var members = PayloadMembers(object)
    guard let former = try? FormerQuestion(&members), members.isEmpty else { return nil }
    self = former
  }

  private init(_ members: inout PayloadMembers) throws {
    let kind = try members.take("kind") { $0.string.flatMap(QuestionForm.Kind.init(rawValue:)) }
    let lists = try members.takeIfPresent("parts") { json -> [[PartMatching.Part]]? in
      guard let lists = json.list, (1...Response.mostParts).contains(lists.count) else {
        return nil
      }
      let parts = lists.compactMap { $0.list.flatMap(Self.parts) }
      return parts.count == lists.count ? parts : nil
    }
    self.init(
      question: try members.identifier("question"), revision: try members.revision(),
      form: QuestionForm(kind, lists: lists ?? []))
  }

  private static func parts(_ list: [JSON]) -> [PartMatching.Part]? {
    guard list.count <= Response.mostParts else { return nil }
    let parts = list.compactMap(PartMatching.Part.init(json:))
    return parts.count == list.count ? parts : nil
  }
}

extension PartMatching.Part {
  /// The digest of its words; where it has an id a list of that and the digest of the id.
  fileprivate var json: JSON {
    id.map { .list([.string(label), .string($0)]) } ?? .string(label)
  }

  fileprivate init?(json: JSON) {
    switch json {
    case .string(let label): self.init(label: label)
    case .list(let both):
      guard both.count == 2, let label = both[0].string, let id = both[1].string else {
        return nil
      }
      self.init(id: id, label: label)
    case .integer, .object: return nil
    }
    guard label.utf8.count <= 64, id?.utf8.count ?? 0 <= 64 else { return nil }
  }
}

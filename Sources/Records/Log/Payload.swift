import Learning
import Wording

/// What an event says, and of whom.
struct Payload: Hashable {
  /// Whom it is about.
  var learner: Learner.ID
  /// What it says.
  var content: Content

  /// What an event says.
  enum Content: Hashable {
    /// Somebody new learns here.
    case learnerAdded(name: LearnerName, language: LanguageTag)
    /// A learner goes by another name.
    case learnerRenamed(LearnerName)
    /// A learner did something.
    case learned(Fact)
    /// A newer program's words, or words that make no sense: kept, passed on, never counted.
    case unknown(type: String)
  }
}

extension Payload {
  /// The payload as it is stored, salted and hashed.
  var bytes: [UInt8] {
    var members = PayloadMembers()
    content.write(to: &members)
    members.put(.string(learner.rawValue), as: "learner")
    members.put(.string(content.type), as: "type")
    return JSON.object(members.json).bytes
  }

  /// Reads a payload; nil if the bytes do not even say what they are and of whom.
  init?(_ bytes: [UInt8]) {
    guard var json = JSONReader.read(bytes)?.object,
      let learner = json.removeValue(forKey: "learner")?.string,
      Hexadecimal.isText(learner, digits: 32), let type = json.removeValue(forKey: "type")?.string
    else { return nil }
    var members = PayloadMembers(json)
    let known = try? Content.read(type, from: &members)
    self.learner = Learner.ID(rawValue: learner)
    content = known.flatMap { members.isEmpty ? $0 : nil } ?? .unknown(type: type)
  }
}

extension Payload.Content {
  /// What the payload calls its content.
  var type: String {
    switch self {
    case .learnerAdded: "learner-added"
    case .learnerRenamed: "learner-renamed"
    case .learned(let fact): fact.type
    case .unknown(let type): type
    }
  }

  fileprivate func write(to members: inout PayloadMembers) {
    switch self {
    case .learnerAdded(let name, let language):
      members.put(name: name)
      members.put(language)
    case .learnerRenamed(let name): members.put(name: name)
    case .learned(let fact): fact.write(to: &members)
    case .unknown: break
    }
  }

  fileprivate static func read(_ type: String, from members: inout PayloadMembers) throws -> Self? {
    switch type {
    case "learner-added":
      .learnerAdded(name: try members.name(), language: try members.language())
    case "learner-renamed": .learnerRenamed(try members.name())
    default: try Fact.read(type, from: &members).map(Self.learned)
    }
  }
}

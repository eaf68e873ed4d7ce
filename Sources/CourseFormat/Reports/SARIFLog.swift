/// The part of SARIF that a report needs, as the standard names it.
///
/// Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0; the numbers are
/// those of its sections.
struct SARIFLog: Encodable {
  let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// One run of the checker (3.14).
  struct Run: Encodable {
    let tool: Tool
    let invocations = [Invocation()]
    let columnKind = "unicodeCodePoints"
    let originalUriBaseIds: [String: ArtifactLocation]?
    let results: [Result]
  }

  /// The program (3.18), whose rules are the codes that were found.
  struct Tool: Encodable {
    let driver: Driver

    struct Driver: Encodable {
      let name = "Karatu"
      let semanticVersion: String
      let rules: [Rule]
    }
  }

  /// That the run came to its end (3.20.14).
  struct Invocation: Encodable {
    let executionSuccessful = true
  }

  /// A code and its explanation (3.49).
  struct Rule: Encodable {
    let id: String
    let shortDescription: Text
    let fullDescription: Text
    let help: Text
    let defaultConfiguration: Configuration

    struct Configuration: Encodable {
      let level: String
    }
  }

  /// A finding (3.27).
  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Text
    let locations: [Location]
  }

  /// A place (3.28, 3.29).
  struct Location: Encodable {
    let physicalLocation: PhysicalLocation

    struct PhysicalLocation: Encodable {
      let artifactLocation: ArtifactLocation
      let region: Region
    }
  }

  /// A file (3.4): a relative reference, and the name of what it is relative to.
  struct ArtifactLocation: Encodable, Equatable {
    let uri: String
    var uriBaseId: String?
  }

  /// A position in a file (3.30).
  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
  }

  /// Words (3.11, 3.12), in which a brace stands for itself only when it is doubled (3.11.5).
  struct Text: Encodable {
    let text: String

    init(text: String) {
      self.text = text.replacing("{", with: "{{").replacing("}", with: "}}")
    }
  }
}

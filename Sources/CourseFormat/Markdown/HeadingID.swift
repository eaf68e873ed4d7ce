import Wording

/// Reads the id of a heading that is no question: a place in a lesson to come back to.
enum HeadingID {
  /// The id; nil if there is none, or, with a finding, if it is no id.
  static func read(_ attributes: Attributes?, _ reading: inout Reading) -> String? {
    for other in attributes?.others ?? [] {
      reading.report(
        .attributeUnknown, at: other.name.position,
        [
          "attribute": .text(other.name.text),
          "remedy": .message(Message("check.remedy.take-out")),
        ])
    }
    guard let id = attributes?.id else { return nil }
    guard QuestionID(id.text) != nil else {
      reading.report(.idMalformed, at: id.position, ["id": .text(id.text)])
      return nil
    }
    return reading.give(.heading(id.text), id.text, at: id.position) ? id.text : nil
  }
}

import Typography
import Wording

/// Tells where a link leads: to a term, to a lesson, or to an address that is only shown.
enum LinkReader {
  /// The link's end; nil, with a finding, where it leads nowhere that a learner could go.
  static func read(
    _ url: String, _ node: MarkdownNode, _ reading: inout Reading
  ) -> LinkTarget? {
    let position = node.position
    if let id = url.without(prefix: "term:") {
      guard let term = TermID(id) else {
        reading.report(.idMalformed, at: position, ["id": .text(id)])
        return nil
      }
      reading.references.append(.init(target: .term(term), position: position))
      return .term(term)
    }
    if let id = url.without(prefix: "lesson:") {
      guard let lesson = ItemID(id) else {
        reading.report(.idMalformed, at: position, ["id": .text(id)])
        return nil
      }
      reading.references.append(.init(target: .lesson(lesson), position: position))
      return .lesson(lesson)
    }
    // In bytes: a mark on the last sign makes another character of it, but the same address.
    guard
      ["https://", "http://", "mailto:", "tel:"].contains(where: { url.utf8.starts(with: $0.utf8) })
    else {
      reading.report(.linkUnknown, at: position, ["link": .text(url)])
      return nil
    }
    // A telephone number may be of use where no network is.
    if url.hasPrefix("http") { reading.report(.linkExternal, at: position, ["link": .text(url)]) }
    return .address(DisplayText(url))
  }
}

extension String {
  /// What follows a prefix; nil if the text does not begin with it.
  func without(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}

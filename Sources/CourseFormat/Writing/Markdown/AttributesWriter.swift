/// What stands in braces after a heading or a choice: `{#id .kind key=value}`.
struct AttributesWriter {
  /// What stands after `#`.
  var id: String?
  /// What stands after `.`.
  var kind: String?
  /// Words alone and `key=value`, in order.
  var others: [String] = []

  /// The braces; nothing where they would hold nothing.
  var text: String {
    let parts = [id.map { "#\($0)" }, kind.map { ".\($0)" }].compactMap { $0 } + others
    return parts.isEmpty ? "" : "{\(parts.joined(separator: " "))}"
  }
}

import Wording

/// The first place where the log is not what it was when it was written.
public struct ChainFault: Explained, Hashable {
  /// What is wrong at a place of the log.
  public enum Finding: String, Hashable, Sendable, CaseIterable {
    /// An event is not there.
    case missing
    /// The header cannot be read.
    case unreadable
    /// The header was written for another place or another chain.
    case misplaced
    /// The header does not go on from the one before it: one of the two was changed.
    case unlinked
    /// The payload is not the one the header speaks of.
    case changed
    /// The chain ends otherwise than the database remembers.
    case end
  }

  /// The chain, 32 hexadecimal digits.
  public let chain: String
  /// The event's number in it.
  public let sequence: Int
  /// What is wrong.
  public let finding: Finding

  /// The sentence, as a key and what fills it.
  public var message: Message {
    Message(
      "records.chain-\(finding.rawValue)", ["chain": .text(chain), "sequence": .number(sequence)])
  }
}

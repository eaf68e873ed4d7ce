import GRDB

/// Walks the whole log and holds every header and payload against its digest.
struct ChainVerification {
  private let chain: Chain
  private var sequence = 0
  private var head = Digest.none
  private var lamport = 0

  /// The first fault of the log; nil if there is none.
  static func firstFault(in db: Database) throws -> ChainFault? {
    for chain in try Chain.all(in: db) {
      var verification = ChainVerification(chain: chain)
      let events = try EventRow.cursor("WHERE chain = ? ORDER BY sequence", [chain.number], in: db)
      while let event = try events.next() {
        if let fault = verification.take(event) { return fault }
      }
      if let fault = verification.end() { return fault }
    }
    let stray = try EventRow.cursor("WHERE chain NOT IN (SELECT number FROM chain)", in: db).next()
    return stray.map { ChainFault(chain: "", sequence: $0.sequence, finding: .misplaced) }
  }

  private init(chain: Chain) { self.chain = chain }

  private mutating func take(_ event: EventRow) -> ChainFault? {
    sequence += 1
    guard event.sequence == sequence else { return fault(.missing) }
    guard let header = EventHeader(event.header) else { return fault(.unreadable) }
    guard header.chain == chain.id, header.sequence == sequence else { return fault(.misplaced) }
    // What a chain with a parent goes on from lies in the parent.
    guard header.previous == head || header.parent != nil, header.lamport > lamport else {
      return fault(.unlinked)
    }
    guard event.agrees(with: header.payload) else { return fault(.changed) }
    head = Digest(of: event.header)
    lamport = header.lamport
    return nil
  }

  private mutating func end() -> ChainFault? {
    if sequence == chain.sequence, head == chain.head { return nil }
    guard sequence < chain.sequence else { return fault(.end) }
    sequence += 1
    return fault(.missing)
  }

  private func fault(_ finding: ChainFault.Finding) -> ChainFault {
    ChainFault(chain: chain.id, sequence: sequence, finding: finding)
  }
}

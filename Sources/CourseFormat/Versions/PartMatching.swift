/// Which part of an old question is which part of the new one: choices, rows, steps, options.
///
/// Parts are the same by their ids, else by their words. Where there are as many as before, what is
/// left may be taken for the same by its place, as if its words were mended: good enough to show a
/// trainer what has changed, never to mark an answer.
public struct PartMatching: Hashable, Sendable {
  /// A part of a question.
  public struct Part: Hashable, Sendable {
    /// The part's own id, where the trainer wrote one.
    public var id: String?
    /// What it says.
    public var label: String

    /// A part by its words and perhaps an id.
    public init(id: String? = nil, label: String) {
      self.id = id
      self.label = label
    }
  }

  /// For each old part, in order, the number of the new one; nil if there is none.
  public private(set) var places: [Int?]
  /// How many parts there are now.
  public let count: Int

  /// Finds the old parts among the new ones; no two find the same.
  public init(from old: [Part], to new: [Part], byPlace: Bool = true) {
    places = Array(repeating: nil, count: old.count)
    count = new.count
    var free = Set(new.indices)
    pair(old.indices.filter { old[$0].id != nil }, &free, by: { old[$0].id }, { new[$0].id })
    // Whoever gave both an id has said that they are not the same.
    let mayAgree = { (a: Int, b: Int) in old[a].id == nil || new[b].id == nil }
    pair(old.indices, &free, by: { old[$0].label }, { new[$0].label }, where: mayAgree)
    guard byPlace, old.count == new.count else { return }
    for index in old.indices where places[index] == nil && free.contains(index) {
      if mayAgree(index, index) { places[index] = index }
    }
  }

  private mutating func pair(
    _ old: some Sequence<Int>, _ free: inout Set<Int>, by name: (Int) -> String?,
    _ newName: (Int) -> String?, where mayAgree: (Int, Int) -> Bool = { _, _ in true }
  ) {
    var found = Dictionary(grouping: free.sorted(by: >)) { newName($0) }
    for index in old where places[index] == nil {
      guard let name = name(index), let candidate = found[name]?.last, mayAgree(index, candidate)
      else { continue }
      found[name]?.removeLast()
      free.remove(candidate)
      places[index] = candidate
    }
  }

  /// Finds what is not found yet by way of a form between the two: `first` leads there, and `second`
  /// on from there.
  public mutating func complete(by first: PartMatching, then second: PartMatching) {
    var taken = Set(places.compactMap { $0 })
    for index in places.indices where places[index] == nil {
      guard let place = first[index].flatMap({ second[$0] }), taken.insert(place).inserted
      else { continue }
      places[index] = place
    }
  }

  /// The number that an old part has now; nil if it is gone, or never was.
  public subscript(_ old: Int) -> Int? { places[safely: old] ?? nil }

  /// Whether every part has its counterpart, on both sides.
  public var isWhole: Bool { places.count == count && !places.contains(nil) }

  /// The new parts that were not there before.
  public var added: Set<Int> { Set(0..<count).subtracting(places.compactMap { $0 }) }
}

// MARK: - The parts of each kind

extension ChoiceQuestion {
  /// Where the choices of an older form of the question are now.
  public func matching(from old: ChoiceQuestion, byPlace: Bool = true) -> PartMatching {
    let parts = { (choices: [Choice]) in
      choices.map { PartMatching.Part(id: $0.id, label: $0.label.plainText) }
    }
    return PartMatching(from: parts(old.choices), to: parts(choices), byPlace: byPlace)
  }
}

extension MatchQuestion {
  /// Where the rows of an older form of the question are now, by what is given.
  public func rowMatching(from old: MatchQuestion, byPlace: Bool = true) -> PartMatching {
    PartMatching(
      from: old.rows.map(\.left).parts, to: rows.map(\.left).parts, byPlace: byPlace)
  }

  /// Where what can be joined to a row is now.
  public func optionMatching(from old: MatchQuestion, byPlace: Bool = true) -> PartMatching {
    PartMatching(from: old.options.parts, to: options.parts, byPlace: byPlace)
  }
}

extension OrderQuestion {
  /// Where the steps of an older form of the question are now.
  public func matching(from old: OrderQuestion, byPlace: Bool = true) -> PartMatching {
    PartMatching(from: old.steps.parts, to: steps.parts, byPlace: byPlace)
  }
}

extension ClozeQuestion.Gap {
  /// Where the options of an older form of the gap are now; nil unless both are chosen from.
  public func matching(
    from old: ClozeQuestion.Gap, byPlace: Bool = true
  ) -> PartMatching? {
    guard case .choice(let options, _) = self, case .choice(let former, _) = old else { return nil }
    return PartMatching(
      from: former.map { PartMatching.Part(label: $0.string) },
      to: options.map { PartMatching.Part(label: $0.string) }, byPlace: byPlace)
  }
}

extension [[Inline]] {
  /// Parts that have no ids.
  var parts: [PartMatching.Part] {
    map { PartMatching.Part(label: $0.plainText) }
  }
}

/// Where syllables of Thai and Lao begin, as far as their spelling alone tells.
///
/// Both write no space between words, and a list of words would cost more than all the rest of
/// the program. A syllable begins with a vowel that is written before its consonant, or with a
/// consonant that has a vowel or a tone of its own. Where a consonant could as well end the
/// syllable before it, or begin one together with the next, no line breaks: so Lao, which writes
/// every vowel, breaks at nearly every syllable, and Thai at fewer. A word may be divided between
/// two syllables, which readers of Lao are used to. U+200B always marks a place.
///
/// The blocks of both scripts have the same order; a letter is known by its place in its block.
struct Syllables {
  private let scalars: [Unicode.Scalar]
  private let block: UInt32

  /// Whether a syllable of Thai or Lao begins at a letter that follows another.
  static func begins(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.indices.contains(index), (0xE00...0xEFF).contains(scalars[index].value) else {
      return false
    }
    return Syllables(scalars: scalars, block: scalars[index].value & ~0x7F).begins(at: index)
  }

  private func begins(at index: Int) -> Bool {
    guard let previous = base(before: index) else { return false }
    let letter = letter(index)
    if Self.leadingVowels.contains(letter) { return !isLeadingVowel(previous) }
    guard isConsonant(index), hasVowel(index), !isLeadingVowel(previous) else { return false }
    if isRestOfVowel(index, behind: previous) { return false }
    guard isConsonant(previous) else { return true }
    return !belongs(index, to: previous)
  }

  /// Whether a consonant may belong to the syllable of the consonant before it.
  private func belongs(_ index: Int, to previous: Int) -> Bool {
    let (first, second) = (letter(previous), letter(index))
    // A short vowel over the base before always has a final consonant: this one, or the last.
    if hasShortVowel(previous) { return true }
    if let earlier = base(before: previous), hasShortVowel(earlier) { return false }
    if hasMark(previous) { return false }
    // A consonant alone at the beginning, and one that no syllable ends with.
    guard let earlier = base(before: previous) else { return true }
    if isNeverFinal(previous) { return true }
    if isLeadingVowel(earlier), !isLao { return true }
    // Thai has words in which a consonant alone is a syllable: พยาบาล, ขนาด.
    if !isLao, !Self.finals.contains(first) { return true }
    if first == 0x2D, second == 0x22 { return true }
    // กร, กล, กว; of these Lao has but the last, and the others in foreign words.
    return (first == 0x01 || !isLao && [0x14, 0x1A].contains(first))
      && [0x23, 0x25, 0x27].contains(second)
  }

  /// Whether a consonant and the vowel sign ะ behind it end a vowel that began before the
  /// consonants: เยอะ.
  private func isRestOfVowel(_ index: Int, behind previous: Int) -> Bool {
    guard [0x22, 0x27, 0x2D].contains(letter(index)), letter(index + 1) == 0x30 else {
      return false
    }
    var earlier: Int? = previous
    while let here = earlier, isConsonant(here) { earlier = base(before: here) }
    return earlier.map(isLeadingVowel) ?? false
  }

  /// Whether a consonant has a vowel, be it behind a second one of its syllable.
  private func hasVowel(_ index: Int) -> Bool {
    if hasOwnVowel(index) { return true }
    guard !hasMark(index) else { return false }
    let (first, second) = (letter(index), letter(index + 1))
    // อยู่, อย่า, อย่าง, อยาก begin with two consonants.
    if first == 0x2D, second == 0x22 { return [0x39, 0x48].contains(letter(index + 2)) }
    guard isNeverFinal(index), isConsonant(index + 1) else { return false }
    // The consonant อ that has no vowel is one itself.
    if second == 0x2D, !hasMark(index + 1), !hasOwnVowel(index + 1) {
      return letter(index + 2) != 0x2D
    }
    return hasOwnVowel(index + 1)
  }

  /// Whether a consonant has a vowel or a tone written over, under or behind it.
  private func hasOwnVowel(_ index: Int) -> Bool {
    var next = index + 1
    while isMark(next) {
      // The sign that silences a consonant.
      if letter(next) == 0x4C { return false }
      next += 1
    }
    if next > index + 1 { return true }
    return [0x30, 0x32, 0x33, 0x45].contains(letter(next)) || (isLao && letter(next) == 0x3D)
  }

  // MARK: - Letters, by their places in their block

  private static let leadingVowels: ClosedRange<UInt32> = 0x40...0x44
  /// ก ง ญ ณ ด น บ ม ย ร ล ว อ, by which syllables end, those of foreign words in Thai aside.
  private static let finals: Set<UInt32> = [
    0x01, 0x07, 0x0D, 0x13, 0x14, 0x19, 0x1A, 0x21, 0x22, 0x23, 0x25, 0x27, 0x2D,
  ]
  /// ฉ ฌ ผ ฝ ห ฮ.
  private static let neverFinalInThai: Set<UInt32> = [0x09, 0x0C, 0x1C, 0x1D, 0x2B, 0x2E]

  private var isLao: Bool { block == 0xE80 }

  /// The letter's place in the block, or one that no letter has.
  private func letter(_ index: Int) -> UInt32 {
    guard let scalar = scalars[safely: index], scalar.value & ~0x7F == block else { return 0x7F }
    return scalar.value & 0x7F
  }

  private func isConsonant(_ index: Int) -> Bool {
    switch letter(index) {
    case 0x24, 0x26: isLao
    case 0x01...0x2E: true
    case 0x5C...0x5F: isLao
    default: false
    }
  }

  private func isNeverFinal(_ index: Int) -> Bool {
    let letter = letter(index)
    // What ย is in Thai is ຢ in Lao, which begins syllables only.
    return isLao
      ? !Self.finals.contains(letter) || letter == 0x22 : Self.neverFinalInThai.contains(letter)
  }

  private func isLeadingVowel(_ index: Int) -> Bool { Self.leadingVowels.contains(letter(index)) }

  private func isMark(_ index: Int) -> Bool {
    switch letter(index) {
    case 0x31, 0x34...0x3C, 0x47...0x4E: true
    default: false
    }
  }

  private func hasMark(_ index: Int) -> Bool { isMark(index + 1) }

  /// Whether ั or, in Lao, ົ stands over a consonant.
  private func hasShortVowel(_ index: Int) -> Bool {
    let vowel = letter(index + 1)
    return vowel == 0x31 || (isLao && vowel == 0x3B)
  }

  /// The letter before another and its marks; nil at the beginning of the script's run.
  private func base(before index: Int) -> Int? {
    var before = index - 1
    while before >= 0, isMark(before) { before -= 1 }
    return before >= 0 && letter(before) != 0x7F ? before : nil
  }
}

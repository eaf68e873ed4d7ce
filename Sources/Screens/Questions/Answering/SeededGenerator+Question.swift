import CourseFormat
import Learning

extension SeededGenerator {
  /// A generator that shuffles a question's parts in the same way each time, on every machine.
  ///
  /// Source: FNV-1a, 64 bits (Fowler, Noll, Vo), over the id's UTF-8.
  init(of question: QuestionID) {
    let hash = question.rawValue.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    self.init(seed: hash)
  }
}

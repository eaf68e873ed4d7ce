import Testing

@testable import Screens

@Suite("A list that typing makes shorter")
struct NarrowedListTests {
  private static let names = ["gel", "germ", "well"]
  private func count(_ wanted: String) -> Int {
    Self.names.count { $0.hasPrefix(wanted) }
  }

  @Test("letters narrow it and put the focus on the first")
  func narrows() {
    var list = NarrowedList()
    #expect(list.update(.action(.down), count) == false)
    #expect(list.selection.index == 1)
    #expect(list.update(.typed("g"), count) == false)
    #expect((list.wanted, list.selection.index) == ("g", 0))
    #expect(list.update(.erased, count) == false)
    #expect(list.wanted.isEmpty)
  }

  @Test("a digit picks only where it is said to, and only what is there")
  func picks() {
    var list = NarrowedList(takesDigits: true)
    #expect(list.update(.typed("2"), count) == true)
    #expect(list.selection.index == 1)
    #expect(list.update(.typed("9"), count) == false)
    #expect(list.wanted == "9")
    var plain = NarrowedList()
    #expect(plain.update(.typed("2"), count) == false)
    #expect(plain.wanted == "2")
  }

  @Test("a line is a number, a name, or nothing for what the focus is on")
  func takesLines() {
    var list = NarrowedList()
    #expect(list.update(.line("3"), count) == true)
    #expect(list.update(.line("4"), count) == false)
    #expect(list.update(.line("ge"), count) == false)
    #expect(list.wanted == "ge")
    #expect(list.update(.line(""), count) == true)
    #expect(list.update(.line("x"), count) == false)
    #expect(list.update(.line(""), count) == false)
    #expect(list.wanted.isEmpty)
  }
}

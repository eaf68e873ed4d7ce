import Testing

@testable import CourseFormat

@Suite("Aliases before YAML is composed")
struct AliasScanTests {
  @Test(
    "are found wherever an anchor has their name",
    arguments: [
      ("a: &x 1\nb: *x", 3), ("- &a [1]\n- {? *a : 2}", 2), ("[&a,*a]", 1), ("\u{85}&a\u{85}*a", 2),
      ("&one 1\n*two", nil), ("wash *hands* & dry", nil), ("Q&A or *A*", nil), ("a & b * c", nil),
      ("&a-b *a-b", 0), ("*x &x", 3), ("", nil),
    ] as [(String, Int?)])
  func table(text: String, anchor: Int?) {
    #expect(AliasScan.firstAnchor(in: text[...]) == anchor)
  }
}

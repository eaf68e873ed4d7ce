import Testing

@testable import CourseFormat

@Suite("A text in YAML")
struct YAMLTextTests {
  @Test(
    "is bare where it can be, and quoted where a sign in it would mean something",
    arguments: [
      ("Hand washing", "Hand washing"), ("L'eau, ici", "\"L'eau, ici\""), ("No", "No"),
      ("Doses: a \"guide\"", "\"Doses: a \\\"guide\\\"\""), ("a\\b", "\"a\\\\b\""),
      ("- x", "\"- x\""), ("1.10", "\"1.10\""), ("", "\"\""), ("a ", "\"a \""),
      ("\u{FEFF}a\u{7F}", "\"\\U0000feffa\\U0000007f\""), ("غسل اليدين", "غسل اليدين"),
    ])
  func written(text: String, yaml: String) { #expect(YAMLText.written(text) == yaml) }
}

import Testing

@testable import CourseFormat

@Suite("A path in a package")
struct PackagePathTests {
  @Test(
    "stays inside and can be shown",
    arguments: [
      ("a", true), ("lessons/a.en.md", true), ("a/b/c", true), ("été/a", true), ("", false),
      ("/a", false), ("a/", false), ("a//b", false), (".", false), ("a/../b", false),
      ("./a", false), ("a\\b", false), ("a\0b", false), ("a\u{1B}b", false), ("a\u{202E}b", false),
      (String(repeating: "a", count: 255), true), (String(repeating: "a", count: 256), false),
      (String(repeating: "a/", count: 15) + "a", true),
      (String(repeating: "a/", count: 16) + "a", false),
    ])
  func safety(path: String, isSafe: Bool) {
    #expect(PackagePath.isSafe(path) == isSafe)
  }

  @Test(
    "has names that every disk can hold",
    arguments: [
      ("a.md", true), ("con", false), ("CON.txt", false), ("console", true), ("lpt1.x", false),
      ("lpt0", true), ("com10", true), ("a.", false), ("a ", false), ("a:b", false), ("", false),
      ("...", false),
    ])
  func portability(name: String, isPortable: Bool) {
    #expect(PackagePath.isPortable(name[...]) == isPortable)
  }

  @Test(
    "follows a link from the folder of its file",
    arguments: [
      ("../media/a.png", "lessons/x.en.md", "media/a.png"),
      ("a.png", "lessons/x.md", "lessons/a.png"),
      ("./media/a.png", "terms.en.md", "media/a.png"), ("../a.png", "terms.en.md", nil),
      ("/a.png", "terms.en.md", nil), ("", "terms.en.md", nil),
      ("../lessons/../a", "lessons/x.md", "a"),
      // A slash is a slash to the system, whatever mark stands behind it.
      ("../\u{301}a.png", "x/y/z.md", "x/\u{301}a.png"), ("..\u{301}/a", "x/y.md", "x/..\u{301}/a"),
    ] as [(String, String, String?)])
  func links(link: String, file: String, path: String?) {
    #expect(PackagePath.resolve(link, from: file) == path)
  }

  @Test(
    "changes its ending and nothing else",
    arguments: [
      ("media/a.png", "media/a.txt"), ("media.x/a", "media.x/a.txt"), ("a.b.png", "a.b.txt"),
      ("media/.png", "media/.png.txt"),
    ])
  func endings(path: String, changed: String) {
    #expect(PackagePath.replacingExtension(of: path, with: "txt") == changed)
  }
}

import CourseFormat
import Learning
import Support
import Testing

@Suite("Marks and notes follow from the facts")
struct NotesFoldTests {
  let anchor = Anchor(ReadingPlace(block: 2, offset: 5), words: "Wash your hands")

  @Test("a mark is set and taken away, and says nothing of progress")
  func bookmarks() {
    var standing = CourseStanding()
    standing.apply(.bookmarkSet("c", "l", anchor), at: 10)
    standing.apply(.bookmarkSet("c", "l", anchor), at: 11)
    #expect(standing["l"].bookmarks == [anchor])
    #expect(standing.lastItem == nil && standing.lastActiveAt == nil)
    standing.apply(.bookmarkRemoved("c", "l", anchor), at: 12)
    #expect(standing["l"].bookmarks.isEmpty)
  }

  @Test("a note is written, written anew, taken away, and comes back as it was")
  func notes() throws {
    let (first, second) = (try #require(Note("With soap?")), try #require(Note("With soap.")))
    var standing = CourseStanding()
    standing.apply(.noteWritten("c", "l", anchor, first), at: 10)
    standing.apply(.noteWritten("c", "l", anchor, second), at: 11)
    #expect(standing["l"].notes == [anchor: second])
    standing.apply(.noteRemoved("c", "l", anchor), at: 12)
    #expect(standing["l"].notes.isEmpty)
    standing.apply(.noteWritten("c", "l", anchor, second), at: 13)
    #expect(standing["l"].notes == [anchor: second])
  }

  @Test("an update that moves a lesson takes its marks and notes along, and loses none")
  func moved() throws {
    let (own, other) = (try #require(Note("Soap.")), try #require(Note("Ash.")))
    var standing = CourseStanding()
    standing.apply(.enrolled("c", CourseVersion(1, 0, 0)), at: 1)
    standing.apply(.noteWritten("c", "old", anchor, own), at: 2)
    standing.apply(.bookmarkSet("c", "old", anchor), at: 3)
    standing.apply(.noteWritten("c", "new", anchor, other), at: 4)
    let update = CourseUpdate(
      from: CourseVersion(1, 0, 0), to: CourseVersion(2, 0, 0), moved: ["old": "new"])
    standing.apply(.courseUpdated("c", update), at: 5)
    #expect(standing.items["old"] == nil)
    #expect(standing["new"].bookmarks == [anchor])
    #expect(standing["new"].notes[anchor]?.text == "Ash. Soap.")
    standing.apply(.noteRemoved("c", "old", anchor), at: 6)
    #expect(standing["new"].notes.isEmpty)
  }
}

import Support
import Testing

@testable import CourseFormat

@Suite("A list of signed files")
struct FileListTests {
  let source = MemorySource(files: [
    "course.yaml": "format: 1\n", "b": "", "a  b": "x", "Z": "zed", FileList.path: "old",
    FileList.signaturePath: "old",
  ])

  @Test("names every file but itself and its signature, by the bytes of the paths")
  func form() throws {
    #expect(
      String(decoding: try FileList(of: source).bytes, as: UTF8.self) == """
        ae8f5080a348fbfeb2c776957979728034cdf3eee0160c8667ee66daa8440a48  3  Z
        2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  1  a  b
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  0  b
        1f7b96350b268e336c5e28904d72911aee7f7e1db0f53f263667af74f3ebc23f  10  course.yaml

        """)
  }

  @Test("is read as it was written")
  func roundTrip() throws {
    let list = try FileList(of: source)
    #expect(FileList(reading: list.bytes) == list)
    #expect(FileList(reading: [])?.files == [])
  }

  @Test("is refused in any other form")
  func malformed() throws {
    let digest = String(repeating: "ab", count: 32)
    for text in [
      "\(digest)  1  b\n\(digest)  1  a\n", "\(digest)  1  a\n\(digest)  1  a\n",
      "\(digest)  1  a", "\(digest)  01  a\n", "\(digest)  -1  a\n", "\(digest) 1 a\n",
      "\(digest.uppercased())  1  a\n", "\(digest.dropLast(2))  1  a\n", "\n",
      "\(digest)  1  a\r\n", "\(digest)  99999999999999999999  a\n", "\(digest)  1\n",
    ] {
      #expect(FileList(reading: Array(text.utf8)) == nil, "\(text)")
    }
    #expect(FileList(reading: [0xFF]) == nil)
  }
}

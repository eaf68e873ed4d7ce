import Foundation
import Support
import Testing

@testable import Records

@Suite struct DataFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("folders on the way are made, for this account alone")
  func made() throws {
    let path = folder.path("one/two/data")
    try DataFolder(path: path).create()
    try DataFolder(path: path).create()
    for path in ["one", "one/two", "one/two/data"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(path))
      #expect(attributes[.posixPermissions] as? Int == 0o700)
    }
  }

  @Test("a file in the folder's place is named")
  func file() throws {
    try folder.write("", to: "data")
    for path in [folder.path("data"), folder.path("data/"), folder.path("data/deeper")] {
      #expect(throws: RecordsError.self) { try RecordStore(folder: path) }
      do {
        try DataFolder(path: path).create()
      } catch {
        #expect(error.message.key == "records.not-a-folder")
      }
    }
  }

  @Test("the size of a file that is not there is nothing")
  func size() throws {
    try folder.write("four", to: "file")
    #expect(DataFolder.size(of: folder.path("file")) == 4)
    #expect(DataFolder.size(of: folder.path("none")) == 0)
  }
}

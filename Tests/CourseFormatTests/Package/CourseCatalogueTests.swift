import CourseFormat
import Foundation
import Support
import Testing

@Suite("The courses of a site")
struct CourseCatalogueTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("are found as folders and as packed files, by id")
  func finding() throws {
    try add("here/strips")
    try add("here/second.karatu", id: "other")
    try folder.write("no course", to: "here/notes/readme.txt")
    let catalogue = CourseCatalogue(searching: [folder.path("here"), folder.path("nowhere")])
    #expect(catalogue.courses.map(\.manifest.id) == ["other", "strips"])
    #expect(catalogue.problems.isEmpty)
    #expect(catalogue["other"]?.path == folder.path("here/second.karatu"))
    #expect(catalogue["none"] == nil)
  }

  @Test("of one id are the highest version, and of equal versions the first found")
  func versions() throws {
    try add("first/strips", version: "1.2.0")
    try add("second/strips", version: "1.10.0")
    try add("third/strips", version: "1.10.0")
    let folders = ["first", "second", "third"].map { folder.path($0) }
    #expect(CourseCatalogue(searching: folders)["strips"]?.path == folder.path("second/strips"))
    let reversed = CourseCatalogue(searching: folders.reversed())
    #expect(reversed["strips"]?.path == folder.path("third/strips"))
    #expect(reversed.courses.count == 1)
  }

  @Test("do not suffer from a broken one beside them")
  func problems() throws {
    try add("here/strips")
    try folder.write("format: 2", to: "here/future/course.yaml")
    try folder.write("no zip", to: "here/damaged.karatu")
    let catalogue = CourseCatalogue(searching: [folder.path("here")])
    #expect(catalogue.courses.map(\.manifest.id) == ["strips"])
    #expect(
      catalogue.problems.map(\.path) == [
        folder.path("here/damaged.karatu"), folder.path("here/future"),
      ])
    #expect(catalogue.problems.first?.reason == .refused(package: "damaged", .malformed))
    guard case .broken("future", let diagnostic, count: 1)? = catalogue.problems.last?.reason
    else {
      Issue.record("the future is not broken")
      return
    }
    #expect(diagnostic.code == .formatUnknown)
  }

  @Test("may be one folder that is itself a course")
  func single() throws {
    try add("strips")
    let catalogue = CourseCatalogue(searching: [folder.path("strips")])
    #expect(catalogue.courses.map(\.path) == [folder.path("strips")])
  }

  private func add(_ name: String, id: String = "strips", version: String = "1.2.0") throws {
    var files = SampleCourse.files
    files["course.yaml"] = files["course.yaml"]?
      .replacingOccurrences(of: "id: strips", with: "id: \(id)")
      .replacingOccurrences(of: "1.2.0", with: version)
    if name.hasSuffix(".karatu") {
      let zip = ZipBuilder(files.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) })
      try folder.write("", to: name)
      try Data(zip.bytes()).write(to: folder.url.appending(path: name))
    } else {
      for (file, text) in files { try folder.write(text, to: "\(name)/\(file)") }
    }
  }
}

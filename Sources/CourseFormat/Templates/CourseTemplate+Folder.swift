import Wording

extension CourseTemplate {
  /// Reads a template: `common` and a folder for each language.
  public init(folder: String) throws(NewCourseProblem) {
    var common = Files()
    var files: [LanguageTag: Files] = [:]
    do throws(CourseProblem) {
      let source = FolderSource(path: folder)
      for entry in try source.entries() {
        guard let slash = entry.path.firstIndex(of: "/") else { continue }
        let path = String(entry.path[entry.path.index(after: slash)...])
        let bytes = try source.read(entry.path, atMost: Bounds.markdown)
        if entry.path[..<slash] == "common" {
          common[path] = bytes
        } else if let language = LanguageTag(entry.path[..<slash]) {
          files[language, default: [:]][path] = bytes
        }
      }
    } catch {
      throw .template(error)
    }
    self.init(common: common, files: files)
  }
}

import FoundationEssentials
import Wording

/// Where this site keeps its data, its courses and the program's own files.
struct Places {
  /// The learners' records, installed courses and certificates.
  let data: String
  /// The site's keys; a folder of their own, which nothing else locks or lists.
  var keys: String { data + "/keys" }
  /// Folders of courses, the first having precedence.
  let courses: [String]
  /// What the program shows that is not code: `languages` and `templates` lie in it.
  let assets: String?
  /// What new files begin as.
  var templates: String { (assets ?? "") + "/templates" }

  /// Finds the places by what the command line and the environment say.
  ///
  /// - Parameters:
  ///   - data: `--data`, which goes before `KARATU_DATA` and `XDG_DATA_HOME`.
  ///   - courses: `--courses`, which goes before all other folders of courses.
  init(data: String?, courses: String?, environment: Environment) {
    let folder = data ?? environment["KARATU_DATA"] ?? Places.userData(environment)
    let program = Places.programFolder
    let checkout = Places.checkout(above: program)
    self.data = folder
    self.courses = [
      courses, environment["KARATU_COURSES"], folder + "/courses",
      checkout.map { $0 + "/Courses" }, program + "/../share/karatu/courses",
    ].compactMap { $0 }
    assets = [
      environment["KARATU_ASSETS"], checkout.map { $0 + "/Assets" },
      program + "/../share/karatu",
    ].compactMap { $0 }.first { Places.isFolder($0 + "/languages") }
  }

  private static func userData(_ environment: Environment) -> String {
    if let home = environment["XDG_DATA_HOME"] { return home + "/karatu" }
    return (environment["HOME"] ?? ".") + "/.local/share/karatu"
  }

  /// The folder that the running program lies in.
  private static var programFolder: String {
    let file =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "karatu"
    return file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
  }

  /// The source checkout that the program was built in: the nearest folder above it with both
  /// `Package.swift` and `Assets`.
  private static func checkout(above folder: String) -> String? {
    var folder = folder[...]
    while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      folder = folder[..<slash]
      if isFolder(folder + "/Assets"),
        FileManager.default.fileExists(atPath: folder + "/Package.swift")
      {
        return String(folder)
      }
    }
    return nil
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }
}

/// The variables the program was started with; empty ones count as not set.
struct Environment {
  private let variables: [String: String]

  init(_ variables: [String: String] = ProcessInfo.processInfo.environment) {
    self.variables = variables
  }

  /// The value of a variable.
  subscript(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a variable is set, be it to nothing.
  func has(_ name: String) -> Bool { variables[name] != nil }
}

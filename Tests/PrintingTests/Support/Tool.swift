import Foundation

/// A program of another maker that checks what was printed.
enum Tool {
  /// Where a program is, if it is installed.
  static func path(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether all of some programs are installed.
  static func has(_ names: String...) -> Bool { names.allSatisfy { path($0) != nil } }

  /// Runs a program; gives its exit status and what it wrote on standard output.
  static func run(_ name: String, _ arguments: String...) throws -> (status: Int32, text: String) {
    guard let path = path(name) else { throw CocoaError(.fileNoSuchFile) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}

/// PDFBox Preflight, which checks PDF/A-1b.
enum Preflight {
  private static let jars = [
    "preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation",
    "jaxb-api",
  ].map { "/usr/share/java/\($0).jar" }

  static var isInstalled: Bool {
    Tool.has("java") && jars.allSatisfy(FileManager.default.fileExists(atPath:))
  }

  /// What it says of a file.
  static func verdict(on file: String) throws -> String {
    let validator = "org.apache.pdfbox.preflight.Validator_A1b"
    return try Tool.run("java", "-cp", jars.joined(separator: ":"), validator, file).text
  }
}

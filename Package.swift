// swift-tools-version: 6.1

import PackageDescription

// This file is the architecture: a module imports only what its line names, and lines point only
// to modules above them.

// MARK: - Words and text

/// What every module may know: the words of the interface, and text as a terminal sees it.
let words: [Target] = [
  .module("Wording"),
  .module("Typography", ["CWidth", "CFriBidi"]),
]

// MARK: - The core: values in, values out

let core: [Target] = [
  .module("CourseFormat", ["Wording", "Typography", "CMarkdown", "CZlib", "CSodium", "Yams"]),
  .module("Learning", ["CourseFormat", "Wording", "Typography"]),
]

// MARK: - The doors to the world

let doors: [Target] = [
  .module(
    "Records",
    ["Learning", "CourseFormat", "Wording", "CSodium", "CSQLite", "CTimex", .grdb]),
  .module(
    "Search", ["CourseFormat", "Typography", "Wording", "CSQLite", .grdb]),
  .module("Credentials", ["Wording", "CSodium"]),
  .module("Printing", ["Wording", "CHarfBuzz", "CQRCode", "CSodium"]),
  .module("Reporting", ["Learning", "CourseFormat", "Wording", "Typography"]),
]

// MARK: - The learner's screens

let screens: [Target] = [
  .module("Stage", ["Typography", "Wording"]),
  .module("Screens", ["Stage", "Learning", "CourseFormat", "Wording", "Typography"]),
  .module("Pictures", ["Stage", "Typography", "Wording", "CPicture"]),
  .module("Console", ["Stage", "Typography", "CNcurses", "CTerminal"]),
  .module("Teletype", ["Stage", "Typography", "CTerminal"]),
]

// MARK: - C libraries

let libraries: [Target] = [
  .cLibrary("CNcurses"), .cLibrary("CMarkdown"), .cLibrary("CZlib"), .cLibrary("CSodium"),
  .cLibrary("CQRCode"), .cLibrary("CHarfBuzz"), .cLibrary("CFriBidi"), .cLibrary("CWidth"),
  .cLibrary("CSQLite"), .cLibrary("CTimex"), .cLibrary("CPicture"), .cLibrary("CMalloc"),
  .target(name: "CTerminal", path: "Sources/Libraries/CTerminal"),
]

// MARK: - Programs

let programs: [Target] = [
  .executableTarget(
    name: "karatu",
    dependencies: [
      "Wording", "Typography", "CourseFormat", "Learning", "Records", "Search", "Credentials",
      "Printing", "Reporting", "Stage", "Screens", "Pictures", "Console", "Teletype", "CTerminal",
      "CMalloc",
      .argumentParser,
    ],
    linkerSettings: [.staticRuntime]
  ),
  // Naming karatu here builds it before its bench.
  .executableTarget(
    name: "karatu-bench",
    dependencies: [
      "karatu", "Support", "BenchmarkSupport", "Records", "Reporting", "Learning", "CourseFormat",
      "CMarkdown",
      .argumentParser,
    ]),
]

// MARK: - Tests

let tests: [Target] = [
  .systemLibrary(name: "CPseudoTerminal", path: "Tests/Libraries/CPseudoTerminal"),
  .target(
    name: "Support",
    dependencies: ["Wording", "CourseFormat", "Stage", "Typography", "CPseudoTerminal"],
    path: "Tests/Support"),
  .testTarget(name: "SupportTests", dependencies: ["Support"]),
  .tests(of: "Wording", ["CourseFormat"]),
  .tests(of: "Typography", ["CNcurses"]),
  .tests(of: "CourseFormat"),
  .tests(of: "Learning"),
  .target(
    name: "BenchmarkSupport",
    dependencies: ["Support", "Records", "Learning", "CourseFormat", "Wording"],
    path: "Tests/BenchmarkSupport"),
  .executableTarget(
    name: "records-victim",
    dependencies: ["Records", "Learning", "CourseFormat", "Wording"],
    path: "Tests/RecordsVictim"),
  .tests(of: "Records", ["BenchmarkSupport", "records-victim", .grdb]),
  .tests(of: "Search", ["CourseFormat", "Typography", "Wording", .grdb]),
  .tests(of: "Credentials"),
  .tests(of: "Printing"),
  .tests(of: "Reporting", ["Learning", "CourseFormat"]),
  .tests(of: "Stage", ["Typography"]),
  .tests(of: "Console", ["Stage", "Typography"]),
  .tests(of: "Pictures", ["Screens", "Stage", "CourseFormat", "Typography", "Wording"]),
  .tests(of: "Screens", ["Stage", "Learning", "CourseFormat", "Typography"]),
  .tests(of: "Teletype", ["Stage", "Typography"]),
  .testTarget(
    name: "BenchTests",
    dependencies: [
      "karatu-bench", "BenchmarkSupport", "Support", "Reporting", "CourseFormat", "Learning",
      "Wording",
    ]),
  .testTarget(
    name: "ProgramTests",
    dependencies: [
      "karatu", "Support", "Learning", "CourseFormat", "Wording", "CTerminal", .grdb,
    ]),
]

// MARK: - Fuzzing

/// What `Tests/Fuzzing/run` builds; without the compiler's fuzzing options it does not link.
let fuzzing: [Target] =
  Context.environment["KARATU_FUZZING"] == nil
  ? []
  : [
    .systemLibrary(name: "CFuzzer", path: "Tests/Libraries/CFuzzer"),
    .executableTarget(
      name: "karatu-fuzz",
      dependencies: ["CourseFormat", "Pictures", "Stage", "Wording", "CFuzzer"],
      path: "Tests/Fuzzing/Targets",
      // gold stumbles over what the address sanitiser puts into the program.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
  ]

let package = Package(
  name: "karatu",
  products: [.executable(name: "karatu", targets: ["karatu"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: libraries + words + core + doors + screens + programs + tests + fuzzing,
  swiftLanguageModes: [.v6]
)

// MARK: - Vocabulary

extension Target {
  static func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies)
  }

  /// A module map and a header of wrappers over a C library that `Assets/setup.sh` installs.
  static func cLibrary(_ name: String) -> Target {
    .systemLibrary(name: name, path: "Sources/Libraries/\(name)")
  }

  static func tests(
    of module: String, _ dependencies: [Target.Dependency] = []
  ) -> Target {
    .testTarget(
      name: "\(module)Tests", dependencies: [.byName(name: module), "Support"] + dependencies)
  }
}

extension Target.Dependency {
  static let grdb: Self = .product(name: "GRDB", package: "GRDB.swift")
  static let argumentParser: Self = .product(
    name: "ArgumentParser", package: "swift-argument-parser")
}

extension LinkerSetting {
  /// Links Swift's and C++'s runtimes into the release program, its first functions in front.
  ///
  /// It starts in half the time, takes 6 MiB less memory and runs where no Swift is installed.
  /// That nobody looks into the program for symbols, and that its 89,000 relative relocations are
  /// packed (which glibc understands since 2.36), takes another 4 MiB off. A session calls 1.8 MB
  /// of the program's 22 MB of code: lying side by side, in the order that `Tests/Linking/record`
  /// writes down, they take 6 MiB less and are read from a slow card in one piece. The archives
  /// that are named are those that Foundation's own autolinking names only for shared libraries;
  /// `lld` takes them in any order.
  static let staticRuntime = unsafeFlags(
    [
      "-static-stdlib", "-Xclang-linker", "-static-libgcc", "-L\(linking)", "-use-ld=lld",
      "-Xlinker", "--gc-sections", "-Xlinker", "--no-export-dynamic",
      "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs",
      "-Xlinker", "--symbol-ordering-file", "-Xlinker", "\(linking)/first-functions.txt",
      "-Xlinker", "--no-warn-symbol-ordering",
      "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections", "-lCoreFoundation",
      "-l_CFXMLInterface", "-lswiftSynchronization", "-lstdc++",
    ] + (Context.environment["KARATU_SYMBOLS"] == nil ? ["-Xlinker", "-s"] : []),
    .when(platforms: [.linux], configuration: .release))

  private static let linking = "\(Context.packageDirectory)/Sources/Libraries/Linking"
}

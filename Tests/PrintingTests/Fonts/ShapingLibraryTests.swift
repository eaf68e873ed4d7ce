import CHarfBuzz
import Foundation
import Support
import Testing

@testable import Printing

@Suite("The shaping libraries")
struct ShapingLibraryTests {
  @Test("are opened when a page is printed, and not linked")
  func notLinked() throws {
    let map = Checkout.root.appending(path: "Sources/Libraries/CHarfBuzz/module.modulemap")
    #expect(try !String(contentsOf: map, encoding: .utf8).contains("link"))
    _ = try ShapingLibrary()
  }

  @Test("say which package is missing")
  func missing() {
    #expect(
      throws: PrintingProblem.libraryMissing(file: "libnone.so", package: "libharfbuzz0b")
    ) { try ShapingLibrary(.init(harfbuzz: "libnone.so")) }
    #expect(
      throws: PrintingProblem.libraryMissing(file: "libnone.so", package: "libharfbuzz-subset0")
    ) { try ShapingLibrary(.init(subset: "libnone.so")) }
    #expect(
      throws: PrintingProblem.libraryMissing(file: "libnone.so", package: "libfribidi0")
    ) { try ShapingLibrary(.init(fribidi: "libnone.so")) }
  }

  @Test("are too old where a function is missing")
  func tooOld() {
    #expect(
      throws: PrintingProblem.libraryMissing(file: "libc.so.6", package: "libharfbuzz0b")
    ) { try ShapingLibrary(.init(harfbuzz: "libc.so.6")) }
    #expect(
      throws: PrintingProblem.libraryMissing(file: "libc.so.6", package: "libharfbuzz-subset0")
    ) { try ShapingLibrary(.init(subset: "libc.so.6")) }
    #expect(
      throws: PrintingProblem.libraryMissing(file: "libc.so.6", package: "libfribidi0")
    ) { try ShapingLibrary(.init(fribidi: "libc.so.6")) }
  }
}

import CPicture
import Foundation
import Support
import Testing

@testable import Pictures

@Suite("The libraries behind pictures")
struct PictureLibrariesTests {
  @Test("are opened when a picture is asked for, and not linked")
  func notLinked() throws {
    let map = Checkout.root.appending(path: "Sources/Libraries/CPicture/module.modulemap")
    #expect(try !String(contentsOf: map, encoding: .utf8).contains("link"))
    _ = try PicturePainter()
  }

  @Test("say which package is missing", arguments: ["libnone.so", "libc.so.6"])
  func missing(file: String) {
    #expect(throws: PictureProblem.libraryMissing(file: file, package: "libpng16-16")) {
      try PNGLibrary(file)
    }
    #expect(throws: PictureProblem.libraryMissing(file: file, package: "libchafa0")) {
      try ChafaLibrary(file)
    }
  }

  /// C's compiler refuses a second declaration of another type, and a false assertion.
  @Test("have the types and the numbers that Chafa's header declares")
  func declarations() throws {
    let numbers = [
      ("mode_240_colours", "CANVAS_MODE_INDEXED_240"), ("mode_ink_and_paper", "CANVAS_MODE_FGBG"),
      ("mode_8_colours", "CANVAS_MODE_INDEXED_8"), ("symbols_space", "SYMBOL_TAG_SPACE"),
      ("symbols_solid", "SYMBOL_TAG_SOLID"), ("symbols_half", "SYMBOL_TAG_HALF"),
      ("symbols_quarter", "SYMBOL_TAG_QUAD"),
      ("symbols_ascii", "SYMBOL_TAG_ASCII"), ("dither_ordered", "DITHER_MODE_ORDERED"),
      ("pixels_rgba", "PIXEL_RGBA8_UNASSOCIATED"),
    ]
    let shim = Checkout.root.appending(path: "Sources/Libraries/CPicture/shim.h").path
    let code =
      "#include <chafa.h>\n#include \"\(shim)\"\n"
      + numbers.map { "_Static_assert((int)karatu_chafa_\($0) == CHAFA_\($1), \"\($0)\");\n" }
      .joined()
    let folder = try TemporaryFolder()
    try folder.write(code, to: "declarations.c")
    let run = try Invocation.shell(
      """
      set -- /usr/include/chafa /usr/include/glib-2.0 /usr/lib/*/chafa/include \
        /usr/lib/*/glib-2.0/include
      clang -fsyntax-only -Wno-nullability-completeness $(printf ' -I%s' "$@") declarations.c
      """, folder: folder.url.path
    ).run()
    #expect(run.errors == "" && run.status == .code(0))
  }
}

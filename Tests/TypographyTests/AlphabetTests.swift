import Foundation
import Testing
import Typography

// The C library's locale is the whole process's: each test takes one in a process of its own.

@Suite("The characters a terminal can show")
struct AlphabetTests {
  @Test("a UTF-8 locale shows Unicode")
  func takesUnicode() async {
    await #expect(processExitsWith: .success) {
      #expect(Alphabet.taken(fromLocale: "C.UTF-8") == .unicode)
      #expect(Cluster.cells(of: "作") == 2)
    }
  }

  @Test("the C locale shows ASCII only")
  func takesASCII() async {
    await #expect(processExitsWith: .success) {
      #expect(Alphabet.taken(fromLocale: "C") == .ascii)
      #expect(Alphabet.taken(fromLocale: "POSIX") == .ascii)
    }
  }

  @Test("a locale that is not installed shows ASCII only")
  func takesASCIIForTheUnknown() async {
    await #expect(processExitsWith: .success) {
      #expect(Alphabet.taken(fromLocale: "xx_XX.UTF-8") == .ascii)
      #expect(Alphabet.taken(fromLocale: "no such locale") == .ascii)
    }
  }

  @Test("LC_ALL goes before LC_CTYPE, and LC_CTYPE before LANG")
  func readsTheEnvironment() async {
    await #expect(processExitsWith: .success) {
      for name in ["LC_ALL", "LC_CTYPE", "LANG"] { unsetenv(name) }
      #expect(Alphabet.takenFromEnvironment() == .ascii)
      setenv("LANG", "C.UTF-8", 1)
      #expect(Alphabet.takenFromEnvironment() == .unicode)
      setenv("LC_CTYPE", "C", 1)
      #expect(Alphabet.takenFromEnvironment() == .ascii)
      setenv("LC_ALL", "C.UTF-8", 1)
      #expect(Alphabet.takenFromEnvironment() == .unicode)
      setenv("LC_ALL", "xx_XX", 1)
      #expect(Alphabet.takenFromEnvironment() == .ascii)
      // A locale that was never made still says what the terminal speaks.
      setenv("LC_ALL", "xx_XX.UTF-8", 1)
      #expect(Alphabet.takenFromEnvironment() == .unicode)
    }
  }

  @Test("text is measured in ASCII also where the C library knows nothing else")
  func measuresWithoutUnicode() async {
    await #expect(processExitsWith: .success) {
      let alphabet = Alphabet.taken(fromLocale: "C")
      #expect("« Où ? » — 37 °C".shown(in: alphabet) == "\" Ou ? \" -- 37 deg C")
      #expect("e\u{301}".cells(in: alphabet) == 1)
      #expect("क्षि".cells(in: alphabet) == 1)
      #expect("\u{1112}\u{1161}\u{11AB}".cells(in: alphabet) == 1)
    }
  }
}

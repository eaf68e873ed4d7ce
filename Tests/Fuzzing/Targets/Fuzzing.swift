import CFuzzer
import Glibc

/// One of the forms that a stranger makes, fed with whatever libFuzzer makes up.
///
/// A target fails by a trap, by memory misused or by too much of it; the address sanitiser and
/// libFuzzer's own limits watch.
protocol FuzzTarget {
  /// What it is called on the command line.
  static var name: String { get }
  /// Reads an input.
  static func take(_ input: [UInt8])
}

/// `karatu-fuzz-TARGET [libFuzzer's options] [CORPUS...]`: the program's name says which form.
///
/// libFuzzer starts itself again with the same arguments, in which a target's name has no place.
@main
enum Fuzzing {
  static func main() {
    guard target != nil else {
      print("Call it karatu-fuzz-\(targets.map { $0.name }.joined(separator: ", karatu-fuzz-")).")
      exit(64)
    }
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments, takeInput))
  }

  fileprivate static let target = targets.first {
    CommandLine.arguments.first?.hasSuffix("karatu-fuzz-\($0.name)") == true
  }

  private static let targets: [any FuzzTarget.Type] = [
    ManifestTarget.self, MarkdownTarget.self, PackageTarget.self, PictureTarget.self,
  ]
}

/// What libFuzzer calls with each input; the linker looks for this name.
@_cdecl("LLVMFuzzerTestOneInput")
func takeInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Fuzzing.target?.take(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

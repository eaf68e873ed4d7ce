import CHarfBuzz

extension ShapingLibrary {
  /// The shared libraries that the functions come from.
  ///
  /// The names are those that the libraries' interfaces have on every Linux system.
  struct Files {
    var harfbuzz = "libharfbuzz.so.0"
    var subset = "libharfbuzz-subset.so.0"
    var fribidi = "libfribidi.so.0"
  }

  /// Opens HarfBuzz, hb-subset and FriBidi, which then stay open while the program runs.
  init(_ files: Files = Files()) throws(PrintingProblem) {
    let problem = (
      harfbuzz: PrintingProblem.libraryMissing(file: files.harfbuzz, package: "libharfbuzz0b"),
      subset: PrintingProblem.libraryMissing(file: files.subset, package: "libharfbuzz-subset0"),
      fribidi: PrintingProblem.libraryMissing(file: files.fribidi, package: "libfribidi0")
    )
    guard let harfbuzz = karatu_open_library(files.harfbuzz) else { throw problem.harfbuzz }
    guard let subset = karatu_open_library(files.subset) else { throw problem.subset }
    guard let fribidi = karatu_open_library(files.fribidi) else { throw problem.fribidi }

    let space = UnsafeMutablePointer<ShapingLibrary>.allocate(capacity: 1)
    defer { space.deallocate() }
    if let lacking = karatu_find_functions(space, harfbuzz, subset, fribidi) {
      let function = String(cString: lacking)
      if function.hasPrefix("fribidi_") { throw problem.fribidi }
      throw function.hasPrefix("hb_subset_") ? problem.subset : problem.harfbuzz
    }
    self = space.pointee
  }
}

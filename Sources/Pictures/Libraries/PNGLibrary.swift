import CPicture

extension PNGLibrary {
  /// Opens libpng, which then stays open while the program runs.
  init(_ file: String = "libpng16.so.16") throws(PictureProblem) {
    let space = UnsafeMutablePointer<PNGLibrary>.allocate(capacity: 1)
    defer { space.deallocate() }
    guard let library = karatu_open_picture_library(file), karatu_find_png(space, library) != 0
    else { throw .libraryMissing(file: file, package: "libpng16-16") }
    self = space.pointee
  }
}

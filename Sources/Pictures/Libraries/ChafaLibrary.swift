import CPicture

extension ChafaLibrary {
  /// Opens Chafa, which then stays open while the program runs.
  init(_ file: String = "libchafa.so.0") throws(PictureProblem) {
    let space = UnsafeMutablePointer<ChafaLibrary>.allocate(capacity: 1)
    defer { space.deallocate() }
    guard let library = karatu_open_picture_library(file), karatu_find_chafa(space, library) != 0
    else { throw .libraryMissing(file: file, package: "libchafa0") }
    self = space.pointee
    // A picture of a few thousand cells is drawn sooner than threads are begun.
    chafa_set_n_threads(1)
  }
}

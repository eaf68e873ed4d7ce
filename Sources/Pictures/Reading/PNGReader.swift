import CPicture

/// Reads a stranger's PNG into pixels.
struct PNGReader {
  private let library: PNGLibrary

  /// A reader that has libpng.
  init(_ library: PNGLibrary) {
    self.library = library
  }

  /// The pixels of a picture, on white paper.
  ///
  /// - Parameter name: What the file is called in what is said about it.
  func read(_ file: [UInt8], called name: String) throws(PictureProblem) -> Raster {
    let parts = try PNGParts(file, called: name)
    var raster = Raster(width: parts.width, height: parts.height)
    guard fill(&raster.pixels, from: parts) else { throw .damaged(file: name) }
    raster.layOnPaper()
    return raster
  }

  private func fill(_ pixels: inout [UInt8], from parts: PNGParts) -> Bool {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    defer { library.png_image_free(&image) }
    return parts.bytes.withUnsafeBytes { bytes -> Bool in
      guard let start = bytes.baseAddress,
        library.png_image_begin_read_from_memory(&image, start, bytes.count) != 0,
        Int(image.width) == parts.width, Int(image.height) == parts.height
      else { return false }
      image.format = UInt32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
      // Pictures of 16 bits are made for screens, too, unless they say otherwise.
      image.flags |= UInt32(PNG_IMAGE_FLAG_16BIT_sRGB)
      return library.png_image_finish_read(&image, nil, &pixels, Int32(parts.width * 4), nil) != 0
    }
  }
}

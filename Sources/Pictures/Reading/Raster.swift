/// A picture as pixels, on white paper.
struct Raster: Equatable {
  /// The pixels in a row.
  let width: Int
  /// The pixels in a column.
  let height: Int
  /// Red, green, blue and opacity of each pixel, from the upper left corner row by row.
  var pixels: [UInt8]

  /// A picture in which nothing is to be seen yet.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    pixels = [UInt8](repeating: 0, count: width * height * 4)
  }

  /// Lays the picture on white paper: where it is clear, black lines were meant to be seen.
  mutating func layOnPaper() {
    pixels.withUnsafeMutableBufferPointer { pixels in
      for opacity in stride(from: 3, to: pixels.count, by: 4) where pixels[opacity] < 255 {
        let share = Int(pixels[opacity])
        for colour in opacity - 3..<opacity {
          pixels[colour] = UInt8((Int(pixels[colour]) * share + 255 * (255 - share) + 127) / 255)
        }
        pixels[opacity] = 255
      }
    }
  }

  /// Whether most of it is light, as a drawing on paper is.
  ///
  /// Source for the shares of the colours: ITU-R BT.601.
  var isLight: Bool {
    var sum = 0
    pixels.withUnsafeBufferPointer { pixels in
      for pixel in stride(from: 0, to: pixels.count - 3, by: 4) {
        sum += Int(pixels[pixel]) * 299 + Int(pixels[pixel + 1]) * 587
        sum += Int(pixels[pixel + 2]) * 114
      }
    }
    return sum >= pixels.count / 4 * 127_500
  }
}

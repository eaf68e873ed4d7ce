import CPicture
import Stage

/// Draws pictures with a terminal's cells.
///
/// The libraries behind it are opened when it is made, which is when somebody asks for a picture.
public struct PicturePainter {
  private let reader: PNGReader
  private let chafa: ChafaLibrary

  /// A painter that has libpng and Chafa.
  ///
  /// - Throws: ``PictureProblem/libraryMissing(file:package:)`` where one is not installed.
  public init() throws(PictureProblem) {
    reader = PNGReader(try PNGLibrary())
    chafa = try ChafaLibrary()
  }

  /// Draws a PNG, never wider or higher than the room that it is given.
  ///
  /// - Parameters:
  ///   - file: The PNG's bytes, which nothing is believed of.
  ///   - name: What the file is called in what is said about it.
  /// - Throws: ``PictureProblem`` if there is nothing to draw.
  public func draw(
    _ file: [UInt8], called name: String, in room: Size, on easel: Easel
  ) throws(PictureProblem) -> CellPicture {
    let raster = try reader.read(file, called: name)
    let size = PicturePainter.size(of: raster, in: room)
    return size.columns > 0 && size.rows > 0
      ? draw(raster, size: size, on: easel) : CellPicture(rows: [])
  }

  /// The cells that a picture takes: as many as there is room for without changing its shape.
  ///
  /// A cell is taken to be twice as high as it is wide, and a pixel is never wider than a cell.
  static func size(of raster: Raster, in room: Size) -> Size {
    guard room.columns > 0, room.rows > 0 else { return Size(columns: 0, rows: 0) }
    var columns = min(room.columns, raster.width)
    var rows = (columns * raster.height + raster.width) / (2 * raster.width)
    if rows > room.rows {
      rows = room.rows
      columns = min(columns, (2 * rows * raster.width + raster.height / 2) / raster.height)
    }
    return Size(columns: max(1, columns), rows: max(1, rows))
  }

  private func draw(_ raster: Raster, size: Size, on easel: Easel) -> CellPicture {
    let symbols = chafa.chafa_symbol_map_new()
    defer { chafa.chafa_symbol_map_unref(symbols) }
    chafa.chafa_symbol_map_add_by_tags(symbols, PicturePainter.tags(of: easel))
    let config = chafa.chafa_canvas_config_new()
    defer { chafa.chafa_canvas_config_unref(config) }
    chafa.chafa_canvas_config_set_geometry(config, Int32(size.columns), Int32(size.rows))
    chafa.chafa_canvas_config_set_symbol_map(config, symbols)
    chafa.chafa_canvas_config_set_canvas_mode(
      config, PicturePainter.mode(of: easel))
    if easel.colours == .none {
      chafa.chafa_canvas_config_set_dither_mode(
        config, UInt32(karatu_chafa_dither_ordered))
      // What there is less of is drawn, be it dark or light: a drawing's lines, not its paper.
      let ink: UInt32 = raster.isLight ? 0x00_00_00 : 0xFF_FF_FF
      chafa.chafa_canvas_config_set_fg_color(config, ink)
      chafa.chafa_canvas_config_set_bg_color(config, 0xFF_FF_FF ^ ink)
    }
    let canvas = chafa.chafa_canvas_new(config)
    defer { chafa.chafa_canvas_unref(canvas) }
    raster.pixels.withUnsafeBufferPointer { pixels in
      guard let start = pixels.baseAddress else { return }
      chafa.chafa_canvas_draw_all_pixels(
        canvas, UInt32(karatu_chafa_pixels_rgba), start, Int32(raster.width),
        Int32(raster.height), Int32(raster.width * 4))
    }
    return CellPicture(
      rows: (0..<size.rows).map { row in
        var before = CellPicture.Cell.empty
        return (0..<size.columns).map { column in
          before = cell(of: canvas, column: column, row: row, on: easel, after: before)
          return before
        }
      })
  }

  /// A cell; a colour that nothing is seen of is that of the cell before, for a change of it would
  /// cost bytes.
  private func cell(
    of canvas: OpaquePointer, column: Int, row: Int, on easel: Easel,
    after before: CellPicture.Cell
  ) -> CellPicture.Cell {
    let code = chafa.chafa_canvas_get_char_at(canvas, Int32(column), Int32(row))
    let symbol = Unicode.Scalar(code).flatMap { $0.value < 0x20 ? nil : $0 } ?? " "
    guard easel.colours != .none else { return CellPicture.Cell(symbol) }
    var ink: Int32 = -1
    var paper: Int32 = -1
    chafa.chafa_canvas_get_raw_colors_at(canvas, Int32(column), Int32(row), &ink, &paper)
    return CellPicture.Cell(
      symbol, ink: symbol == " " ? before.ink : UInt8(exactly: ink),
      paper: symbol == "\u{2588}" ? before.paper : UInt8(exactly: paper))
  }

  private static func tags(of easel: Easel) -> Int32 {
    let tags =
      switch easel.symbols {
      case .ascii: karatu_chafa_symbols_space | karatu_chafa_symbols_ascii
      case .blocks:
        karatu_chafa_symbols_space | karatu_chafa_symbols_solid
          | karatu_chafa_symbols_half | karatu_chafa_symbols_quarter
      }
    return Int32(tags)
  }

  private static func mode(of easel: Easel) -> UInt32 {
    switch easel.colours {
    case .none: UInt32(karatu_chafa_mode_ink_and_paper)
    case .eight: UInt32(karatu_chafa_mode_8_colours)
    case .full: UInt32(karatu_chafa_mode_240_colours)
    }
  }
}

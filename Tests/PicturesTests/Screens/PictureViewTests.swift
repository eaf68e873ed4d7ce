import CourseFormat
import Screens
import Stage
import Support
import Testing
import Typography
import Wording

@testable import Pictures

@Suite("The view of a picture", .serialized)
struct PictureViewTests {
  static let well = Picture(
    path: "media/well.png", alternative: "A well with a lid, and a rope with a bucket beside it.",
    drawing: ["  ____", " |    |", " |____|"])
  static let cup = Picture(path: "media/cup.png", alternative: "A cup.")

  func world(_ language: String = "en", _ size: Size = Size(columns: 80, rows: 24)) throws -> World
  {
    World(
      words: try Words.inLanguage(language), languages: [], size: size,
      alphabet: .international)
  }

  /// A view on a text, as the program has it; what it waits for is drawn.
  func show(
    _ keys: [Key] = [], at index: Int = 0, in world: World,
    drawing: (PictureOrder) throws -> CellPicture = PictureViewTests.paint
  ) throws -> Navigator {
    let gallery = try #require(Gallery([Self.well, Self.cup], of: "Clean water", at: index))
    var navigator = Navigator(Home())
    navigator.push(PictureView(gallery, of: "why", in: "clean-water"))
    try draw(&navigator, world, drawing)
    for key in keys {
      for effect in navigator.update(.key(key), in: world) {
        switch effect {
        case .back: navigator.pop()
        case .notice(let message): navigator.notice = DisplayText(world.words(message))
        default: Issue.record("\(effect)")
        }
      }
      try draw(&navigator, world, drawing)
    }
    return navigator
  }

  private func draw(
    _ navigator: inout Navigator, _ world: World, _ drawing: (PictureOrder) throws -> CellPicture
  ) throws {
    guard var view = navigator.top as? PictureView, let order = view.order(in: world) else {
      return
    }
    do {
      view.take(try drawing(order), for: order)
    } catch let problem as PictureProblem {
      view.take(problem.message, for: order)
    }
    navigator.replace(with: view)
    #expect((navigator.top as? PictureView)?.order(in: world) == nil)
  }

  static func paint(_ order: PictureOrder) throws -> CellPicture {
    let maker = order.path == well.path ? PNGMaker.gradient : .checkerboard
    return try PicturePainter().draw(
      maker.file, called: order.path, in: order.room, on: order.easel)
  }

  @Test(
    "looks as it was once found right",
    arguments: [
      ("en", 80, 24, Alphabet.unicode), ("en", 40, 12, .unicode), ("en", 132, 43, .unicode),
      ("fr", 80, 24, .unicode), ("fr", 40, 12, .ascii), ("en", 80, 24, .ascii),
    ])
  func golden(language: String, columns: Int, rows: Int, alphabet: Alphabet) throws {
    var world = try world(language, Size(columns: columns, rows: rows))
    world.alphabet = alphabet
    let fast = Easel()
    let slow = Easel(slowLine: 1_200)
    let samples: [(name: String, easel: Easel, keys: [Key])] = [
      ("picture", fast, []), ("picture-next", fast, [.character("]")]),
      ("picture-slow", slow, []), ("picture-slow-drawn", slow, [.enter]),
    ]
    let end = "\(columns)x\(rows)-\(language)-\(alphabet.rawValue)"
    for sample in samples {
      world.easel = sample.easel
      let navigator = try show(sample.keys, in: world)
      let frame = world.layout.frame(of: navigator.scene(in: world))
      #expect(frame.complaints(in: alphabet).isEmpty)
      expectGolden(Capture(frame), named: "screens/\(sample.name)-\(end)")
    }
    world.easel = fast
    let missing = try show(in: world) { _ in
      throw PictureProblem.libraryMissing(file: "libchafa.so.0", package: "libchafa0")
    }
    let frame = world.layout.frame(of: missing.scene(in: world))
    #expect(frame.complaints(in: alphabet).isEmpty)
    expectGolden(Capture(frame), named: "screens/picture-missing-\(end)")
  }

  @Test("never takes more than the terminal has, whatever its size and its words")
  func sizes() throws {
    var chance = Chance(seed: 3)
    for _ in 0..<60 {
      var world = try world(
        "en", Size(columns: chance.number(1...120), rows: chance.number(1...50)))
      world.easel = Easel(colours: .full, symbols: .blocks)
      let navigator = try show([.character(" "), .character("]")], in: world)
      let frame = world.layout.frame(of: navigator.scene(in: world))
      #expect(frame.complaints(in: .unicode).isEmpty)
      for tint in frame.tints {
        #expect(tint.start.column + tint.cells.count <= world.size.columns)
      }
    }
  }

  @Test("is drawn anew for another size, and for nothing else")
  func resized() throws {
    var world = try world()
    let navigator = try show(in: world)
    let view = try #require(navigator.top as? PictureView)
    #expect(view.order(in: world) == nil)
    world.size = Size(columns: 40, rows: 12)
    #expect(view.order(in: world)?.room.columns == 38)
  }

  @Test("asks before it keeps a slow line busy, once for each picture")
  func slow() throws {
    var world = try world()
    world.easel = Easel(slowLine: 300)
    func isDrawn(_ navigator: Navigator) -> Bool {
      navigator.scene(in: world).body.contains { if case .picture = $0 { true } else { false } }
    }
    #expect(try !isDrawn(show(in: world)))
    #expect(try isDrawn(show([.enter], in: world)))
    #expect(try !isDrawn(show([.enter, .character("]")], in: world)))
    #expect(try show([.enter, .enter], in: world).depth == 1)
  }

  @Test("is words alone where everything is said, and says so")
  func linear() throws {
    var world = try world()
    world.isLinear = true
    let navigator = try show(in: world) { _ in
      Issue.record("nothing is drawn")
      return CellPicture(rows: [])
    }
    let scene = navigator.scene(in: world)
    #expect(
      scene.body == [
        .text([.plain(Self.well.alternative)]), .gap,
        .text([Phrase(world.say("picture.linear"), .strong)]),
        .prose([.drawing(Self.well.drawing ?? [])]),
      ])
  }

  @Test("the first and the last picture say that they are")
  func ends() throws {
    let world = try world()
    #expect(try show([.character("[")], in: world).notice == world.say("picture.first"))
    #expect(try show([.character("]")], at: 1, in: world).notice == world.say("picture.last"))
    #expect(try show([.character("]")], in: world).notice == nil)
  }
}

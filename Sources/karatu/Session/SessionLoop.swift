import Console
import Stage
import Teletype

/// A terminal that shows scenes and takes input.
protocol LearnerTerminal: ~Copyable {
  /// The cells of the terminal.
  var size: Size { get }
  /// Shows a scene.
  mutating func show(_ scene: Scene, _ layout: Layout)
  /// Waits for input, or until something besides the keyboard can be read from.
  mutating func read(besides other: Int32?) -> Input
  /// Input that has already come, if there is any.
  mutating func readWaiting() -> Input?
  /// Looks otherwise from the next scene on.
  mutating func wear(_ appearance: Appearance)
  /// Whether bytes are saved.
  var isThrifty: Bool { get }
  /// What pictures can be drawn with.
  var easel: Easel { get }
  /// Shows the whole of the next scene, whatever the terminal may show now.
  mutating func forget()
}

extension Console: LearnerTerminal {
  mutating func show(_ scene: Scene, _ layout: Layout) { draw(layout.frame(of: scene)) }
}

extension Teletype: LearnerTerminal {
  mutating func show(_ scene: Scene, _ layout: Layout) { say(scene, layout) }
  // Lines that were typed ahead answer questions that were not read yet: each waits its turn.
  mutating func readWaiting() -> Input? { nil }
  mutating func wear(_ appearance: Appearance) {}
  var isThrifty: Bool { false }
  var easel: Easel { Easel() }
}

extension Session {
  /// Shows and reads until the learner leaves.
  ///
  /// Keys that were typed while a frame was drawn are all taken in before the next one: on a slow
  /// line five pages typed ahead cost one.
  mutating func run<Terminal: LearnerTerminal & ~Copyable>(on terminal: inout Terminal) {
    var worn: Appearance?
    while true {
      let appearance = appearance
      if appearance != worn {
        terminal.wear(appearance)
        world.isThrifty = terminal.isThrifty
        world.easel = terminal.easel
        worn = appearance
      }
      if needsRedrawing { terminal.forget() }
      needsRedrawing = false
      drawPicture()
      terminal.show(scene, world.layout)
      var input: Input? = terminal.read(besides: preview?.watch.descriptor)
      while let next = input {
        guard take(next) else { return }
        input = terminal.readWaiting()
      }
    }
  }
}

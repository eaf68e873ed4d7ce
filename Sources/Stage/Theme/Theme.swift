/// How roles look.
///
/// Bold, underline and a few colours, on the terminal's own background: what a theme adds is never
/// the only way to tell two things apart.
public enum Theme: String, Sendable, CaseIterable {
  /// Bold and underline.
  case mono
  /// Bold, underline, and three of the eight colours that every colour terminal has.
  case eight
  /// Bold, underline, and shades that black and white backgrounds bear alike.
  case full

  /// The look of a role.
  ///
  /// Blue and dim are unreadable somewhere; red against green is lost on many eyes.
  public func look(of role: Role) -> Look {
    var look = Theme.plainLook(of: role)
    switch (self, role) {
    case (.eight, .good): look.colour = .green
    case (.eight, .bad), (.eight, .warning): look.colour = .magenta
    case (.eight, .focus), (.eight, .key): look.colour = .cyan
    case (.full, .good): look.colour = .leaf
    case (.full, .bad): look.colour = .fuchsia
    case (.full, .warning): look.colour = .ochre
    case (.full, .focus), (.full, .key): look.colour = .teal
    default: break
    }
    return look
  }

  private static func plainLook(of role: Role) -> Look {
    switch role {
    case .plain, .code: Look()
    case .title, .heading, .strong, .focus, .good, .bad, .warning, .key: Look(isBold: true)
    case .emphasis, .link: Look(isUnderlined: true)
    case .found: Look(isBold: true, isUnderlined: true)
    }
  }
}

/// What is wished of a terminal; nil leaves it to what suits the terminal.
public struct Appearance: Hashable, Sendable {
  /// How roles look.
  public var theme: Theme?
  /// Whether bytes are saved: no attribute at all, since each costs four to eight bytes, and half
  /// a page at a time.
  public var isThrifty: Bool?

  /// A wish; without words, none.
  public init(theme: Theme? = nil, isThrifty: Bool? = nil) {
    self.theme = theme
    self.isThrifty = isThrifty
  }
}

/// How a stretch of text looks.
public struct Look: Hashable, Sendable {
  /// Whether it is bold.
  public var isBold = false
  /// Whether it is underlined.
  public var isUnderlined = false
  /// Its colour; nil for the terminal's own.
  public var colour: Colour?

  /// Colours by their numbers: below 8 as the terminal shows them, above 15 as xterm's palette of
  /// 256 defines them.
  public enum Colour: Int16, Sendable, CaseIterable {
    /// For what ended well.
    case green = 2
    /// For what ended badly or can do harm.
    case magenta = 5
    /// For the focus and for keys.
    case cyan = 6
    /// For what ended well.
    case leaf = 28
    /// For the focus and for keys.
    case teal = 30
    /// For what can do harm.
    case ochre = 130
    /// For what ended badly.
    case fuchsia = 163
  }

  /// A look; without words, that of plain text.
  public init(isBold: Bool = false, isUnderlined: Bool = false, colour: Colour? = nil) {
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.colour = colour
  }
}

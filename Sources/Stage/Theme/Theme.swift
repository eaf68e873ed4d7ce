/// How roles look.
///
/// Bold, underline and two colours, on the terminal's own background: what a theme adds is never
/// the only way to tell two things apart.
public enum Theme: String, Sendable, CaseIterable {
  /// No attribute at all, for slow lines: each costs four to eight bytes.
  case thrift
  /// Bold and underline.
  case mono
  /// Bold, underline, and colour for good and bad.
  case colour

  /// The look of a role.
  public func look(of role: Role) -> Look {
    if self == .thrift { return Look() }
    var look = Theme.plainLook(of: role)
    if self == .colour {
      // Blue and dim are unreadable somewhere; red against green is lost on many eyes.
      switch role {
      case .good: look.colour = .green
      case .bad, .warning: look.colour = .magenta
      case .focus, .key: look.colour = .cyan
      default: break
      }
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

/// How a stretch of text looks.
public struct Look: Hashable, Sendable {
  /// Whether it is bold.
  public var isBold = false
  /// Whether it is underlined.
  public var isUnderlined = false
  /// Its colour; nil for the terminal's own.
  public var colour: Colour?

  /// The colours that every colour terminal has and every background bears.
  public enum Colour: Int16, Sendable, CaseIterable {
    /// For what ended well.
    case green = 2
    /// For what ended badly or can do harm.
    case magenta = 5
    /// For the focus and for keys.
    case cyan = 6
  }

  /// A look; without words, that of plain text.
  public init(isBold: Bool = false, isUnderlined: Bool = false, colour: Colour? = nil) {
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.colour = colour
  }
}

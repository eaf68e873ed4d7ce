/// What a learner has settled about how Karatu looks and speaks.
///
/// Whatever is left alone follows the terminal.
public struct Preferences: Hashable, Sendable {
  /// How the screens look.
  public var look = Look.automatic
  /// Whether bytes are saved.
  public var bytes = Bytes.automatic
  /// Who puts right-to-left words in order.
  public var writing = Writing.terminal
  /// What the next start begins with.
  public var form = Form.screen

  /// How the screens look.
  public enum Look: String, Sendable, CaseIterable {
    /// As the terminal can.
    case automatic
    /// Bold and underline only.
    case mono
    /// The colours that every colour terminal has.
    case eight
    /// Shades that bear both a black and a white background.
    case full
  }

  /// Whether bytes are saved.
  public enum Bytes: String, Sendable, CaseIterable {
    /// On lines that are known to be slow.
    case automatic
    /// Always.
    case few
  }

  /// Who puts right-to-left words in order.
  public enum Writing: String, Sendable, CaseIterable {
    /// The terminal does.
    case terminal
    /// Karatu does, for a terminal that shows letters in the order in which they come.
    case visual
  }

  /// What the next start begins with.
  public enum Form: String, Sendable, CaseIterable {
    /// A screen with a cursor, where the terminal has one.
    case screen
    /// Plain lines, one after the other.
    case lines
  }

  /// What somebody begins with who has settled nothing.
  public init() {}

  /// Takes in one choice.
  public mutating func take(_ preference: Preference) {
    switch preference {
    case .look(let look): self.look = look
    case .bytes(let bytes): self.bytes = bytes
    case .writing(let writing): self.writing = writing
    case .form(let form): self.form = form
    }
  }

  /// The choices that lead from the beginning to here.
  public var choices: [Preference] {
    let own: [Preference] = [.look(look), .bytes(bytes), .writing(writing), .form(form)]
    let none = Preferences()
    let begun: [Preference] = [
      .look(none.look), .bytes(none.bytes), .writing(none.writing), .form(none.form),
    ]
    return own.filter { !begun.contains($0) }
  }
}

/// One choice of how Karatu looks and speaks.
public enum Preference: Hashable, Sendable {
  /// How the screens look.
  case look(Preferences.Look)
  /// Whether bytes are saved.
  case bytes(Preferences.Bytes)
  /// Who puts right-to-left words in order.
  case writing(Preferences.Writing)
  /// What the next start begins with.
  case form(Preferences.Form)

  /// A choice by the words that records keep it in; nil if they mean nothing here.
  public init?(name: String, value: String) {
    let choice: Preference? =
      switch name {
      case "look": Preferences.Look(rawValue: value).map(Preference.look)
      case "bytes": Preferences.Bytes(rawValue: value).map(Preference.bytes)
      case "writing": Preferences.Writing(rawValue: value).map(Preference.writing)
      case "form": Preferences.Form(rawValue: value).map(Preference.form)
      default: nil
      }
    guard let choice else { return nil }
    self = choice
  }

  /// What records call that which is chosen.
  public var name: String {
    switch self {
    case .look: "look"
    case .bytes: "bytes"
    case .writing: "writing"
    case .form: "form"
    }
  }

  /// What records call the choice.
  public var value: String {
    switch self {
    case .look(let look): look.rawValue
    case .bytes(let bytes): bytes.rawValue
    case .writing(let writing): writing.rawValue
    case .form(let form): form.rawValue
    }
  }
}

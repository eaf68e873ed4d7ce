import CWidth

/// The characters that a terminal can show.
public enum Alphabet: String, Sendable, CaseIterable {
  /// Whatever Unicode has and the terminal's font knows.
  case unicode
  /// The 95 printable characters of ASCII; everything else is transliterated.
  case ascii

  /// Takes the character set from the environment (`LC_ALL`, `LC_CTYPE`, `LANG`).
  ///
  /// To be called once, before anything is measured or drawn: until then the C library, and with
  /// it ncurses, knows ASCII only.
  public static func takenFromEnvironment() -> Alphabet {
    taken(fromLocale: "")
  }

  /// Takes the character set of a locale by name, `""` being that of the environment.
  public static func taken(fromLocale name: String) -> Alphabet {
    // A locale that is not installed leaves the C locale in force.
    guard karatu_take_character_locale(name) != 0, let codeset = karatu_codeset() else {
      return .ascii
    }
    return String(cString: codeset) == "UTF-8" ? .unicode : .ascii
  }
}

import CWidth
import Glibc

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
  ///
  /// Many a machine says `fr_FR.UTF-8` and has never made that locale. Its terminal speaks UTF-8
  /// all the same, so what every C library has is taken instead.
  public static func takenFromEnvironment() -> Alphabet {
    if karatu_take_character_locale("") != 0 { return current }
    let wished = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variable($0) }.first ?? ""
    let name = wished.uppercased()
    let isUTF8 = name.hasSuffix("UTF-8") || name.hasSuffix("UTF8")
    return isUTF8 ? taken(fromLocale: "C.UTF-8") : .ascii
  }

  /// Takes the character set of a locale by name, `""` being that of the environment.
  public static func taken(fromLocale name: String) -> Alphabet {
    // A locale that is not installed leaves the one before in force.
    karatu_take_character_locale(name) != 0 ? current : .ascii
  }

  /// What the locale in force can show.
  private static var current: Alphabet {
    karatu_codeset().map { String(cString: $0) } == "UTF-8" ? .unicode : .ascii
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }
}

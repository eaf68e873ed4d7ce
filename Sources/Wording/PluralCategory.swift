/// The plural forms of a language, as Unicode CLDR names them.
///
/// Source: Unicode CLDR, Language Plural Rules (cardinal).
public enum PluralCategory: String, Sendable, CaseIterable {
  /// The form for nothing.
  case zero
  /// The form for one thing.
  case one
  /// The form for two things.
  case two
  /// The form for a few things.
  case few
  /// The form for many things.
  case many
  /// The form for everything else, which every text has.
  case other
}

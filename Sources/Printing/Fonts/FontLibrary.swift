/// Where the fonts lie and which are taken first.
///
/// A character is set in the first font of the list that has it: one that the first font lacks is
/// looked for in the next. All are TrueType files; those that are not installed are passed over.
public struct FontLibrary: Hashable, Sendable {
  /// A font's file in its two weights.
  public struct Family: Hashable, Sendable {
    /// The name of the file of the regular weight.
    public var regular: String
    /// The name of the file of the bold weight.
    public var bold: String

    /// Names the two files of a family.
    public init(regular: String, bold: String) {
      self.regular = regular
      self.bold = bold
    }

    /// A family whose files are named after the manner of `NotoSans-Regular.ttf`.
    public init(named name: String) {
      self.init(regular: "\(name)-Regular.ttf", bold: "\(name)-Bold.ttf")
    }
  }

  /// The folders that are searched, first to last.
  public var folders: [String]
  /// The families for titles and names.
  public var serif: [Family]
  /// The families for everything else.
  public var sans: [Family]

  /// Names the folders, and families other than the usual ones.
  public init(
    folders: [String] = FontLibrary.usualFolders, serif: [Family] = FontLibrary.usualSerif,
    sans: [Family] = FontLibrary.usualSans
  ) {
    self.folders = folders
    self.serif = serif
    self.sans = sans
  }
}

extension FontLibrary {
  /// Where Debian, Fedora and Arch install fonts.
  public static let usualFolders = [
    "/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/truetype/noto",
    "/usr/share/fonts/truetype/droid", "/usr/share/fonts/dejavu-serif-fonts",
    "/usr/share/fonts/dejavu-sans-fonts", "/usr/share/fonts/TTF", "/usr/share/fonts/noto",
  ]

  /// DejaVu Serif; then Noto's serif faces and the sans faces for the scripts that it lacks.
  public static let usualSerif: [Family] =
    [Family(regular: "DejaVuSerif.ttf", bold: "DejaVuSerif-Bold.ttf")]
    + notoScripts.map { Family(named: "NotoSerif" + $0) } + usualSans

  /// DejaVu Sans, which has Latin, Greek, Cyrillic, Arabic, Hebrew, Lao, Armenian and Georgian;
  /// then Noto and Droid for the scripts that it lacks.
  public static let usualSans: [Family] =
    [Family(regular: "DejaVuSans.ttf", bold: "DejaVuSans-Bold.ttf")]
    + (notoScripts + notoScriptsWithoutSerif).map { Family(named: "NotoSans" + $0) }
    + [
      Family(named: "NotoSerifTibetan"),
      Family(regular: "DroidSansFallbackFull.ttf", bold: "DroidSansFallbackFull.ttf"),
    ]

  private static let notoScripts = [
    "Bengali", "Devanagari", "Ethiopic", "Gujarati", "Gurmukhi", "Kannada", "Khmer", "Malayalam",
    "Myanmar", "Sinhala", "Tamil", "Telugu", "Thai", "Tibetan",
  ]

  private static let notoScriptsWithoutSerif = [
    "Adlam", "MeeteiMayek", "Mongolian", "OlChiki", "Oriya", "Syriac", "Thaana", "Vai",
  ]

  /// The package that has the first font of both lists.
  static let package = "fonts-dejavu-core"
}

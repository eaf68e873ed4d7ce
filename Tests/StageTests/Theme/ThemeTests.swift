import Foundation
import Testing

@testable import Stage

@Suite("How roles look")
struct ThemeTests {
  @Test(
    "a terminal without colour tells apart all that one with colour does, but what words tell",
    arguments: [Theme.eight, .full])
  func monoEqualsColour(theme: Theme) {
    for role in Role.allCases {
      var look = theme.look(of: role)
      look.colour = nil
      #expect(look == Theme.mono.look(of: role), "\(role)")
    }
  }

  @Test(
    "roles that differ by colour alone are those whose words or place say the same",
    arguments: [Theme.eight, .full])
  func colourIsNeverAlone(theme: Theme) {
    // Right, wrong and warning are words on every screen; focus has its marker; a key stands
    // before what it does; titles and headings have their places.
    let told: Set<Role> = [.good, .bad, .warning, .focus, .key, .title, .heading, .strong]
    for left in Role.allCases {
      for right in Role.allCases where left != right {
        let differ = theme.look(of: left) != theme.look(of: right)
        let differInMono = Theme.mono.look(of: left) != Theme.mono.look(of: right)
        if differ, !differInMono {
          #expect(told.contains(left) && told.contains(right), "\(left) and \(right)")
        }
      }
    }
  }

  @Test("good and bad are not told apart by red and green, and nothing is blue")
  func colours() {
    #expect(Look.Colour.allCases.map(\.rawValue) == [2, 5, 6, 28, 30, 130, 163])
    for theme in [Theme.eight, .full] {
      #expect(theme.look(of: .good).colour != theme.look(of: .bad).colour)
    }
    for shade in Look.Colour.allCases where shade.rawValue > 15 {
      let colour = Self.components(of: Int(shade.rawValue))
      #expect(colour[2] <= max(colour[0], colour[1]), "\(shade)")
    }
  }

  @Test("every shade can be read on black and on white")
  func contrast() {
    for shade in Look.Colour.allCases where shade.rawValue > 15 {
      let light = Self.luminance(of: Self.components(of: Int(shade.rawValue)))
      // The most that both can have is 4.58.
      #expect(min((light + 0.05) / 0.05, 1.05 / (light + 0.05)) > 4.3, "\(shade)")
    }
  }

  @Test("eight colours are enough for the theme of that name, and none for the plain one")
  func palettes() {
    for role in Role.allCases {
      #expect(Theme.mono.look(of: role).colour == nil)
      #expect((Theme.eight.look(of: role).colour?.rawValue ?? 0) < 8)
    }
  }

  @Test("running text looks plain in every theme, and stressed words do not")
  func plain() {
    for theme in Theme.allCases {
      #expect(theme.look(of: .plain) == Look())
      #expect(theme.look(of: .emphasis) != Look())
      #expect(theme.look(of: .strong) != Look())
      #expect(theme.look(of: .emphasis) != theme.look(of: .strong))
    }
  }

  @Test("themes are named on the command line")
  func names() {
    #expect(Theme.allCases.map(\.rawValue) == ["mono", "eight", "full"])
  }

  /// Red, green and blue of a colour of xterm's cube of 216.
  private static func components(of shade: Int) -> [Double] {
    let levels = [0.0, 95, 135, 175, 215, 255]
    return [(shade - 16) / 36, (shade - 16) / 6 % 6, (shade - 16) % 6].map { levels[$0] }
  }

  /// Relative luminance, as the Web Content Accessibility Guidelines 2.2 define it.
  private static func luminance(of components: [Double]) -> Double {
    let linear = components.map { component in
      let part = component / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}

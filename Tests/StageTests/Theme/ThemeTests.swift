import Testing

@testable import Stage

@Suite("How roles look")
struct ThemeTests {
  @Test("a terminal without colour tells apart all that one with colour does, but what words tell")
  func monoEqualsColour() {
    for role in Role.allCases {
      var look = Theme.colour.look(of: role)
      look.colour = nil
      #expect(look == Theme.mono.look(of: role), "\(role)")
    }
  }

  @Test("roles that differ by colour alone are those whose words or place say the same")
  func colourIsNeverAlone() {
    // Right, wrong and warning are words on every screen; focus has its marker; a key stands
    // before what it does; titles and headings have their places.
    let told: Set<Role> = [.good, .bad, .warning, .focus, .key, .title, .heading, .strong]
    for left in Role.allCases {
      for right in Role.allCases where left != right {
        let differ = Theme.colour.look(of: left) != Theme.colour.look(of: right)
        let differInMono = Theme.mono.look(of: left) != Theme.mono.look(of: right)
        if differ, !differInMono {
          #expect(told.contains(left) && told.contains(right), "\(left) and \(right)")
        }
      }
    }
  }

  @Test("on a slow line nothing is drawn but words")
  func thrift() {
    #expect(Role.allCases.allSatisfy { Theme.thrift.look(of: $0) == Look() })
  }

  @Test("good and bad are not told apart by red and green, and nothing is blue")
  func colours() {
    #expect(Look.Colour.allCases.map(\.rawValue) == [2, 5, 6])
    #expect(Theme.colour.look(of: .good).colour != Theme.colour.look(of: .bad).colour)
  }

  @Test("running text looks plain in every theme, and stressed words do not where there are looks")
  func plain() {
    for theme in Theme.allCases { #expect(theme.look(of: .plain) == Look()) }
    for theme in [Theme.mono, .colour] {
      #expect(theme.look(of: .emphasis) != Look())
      #expect(theme.look(of: .strong) != Look())
      #expect(theme.look(of: .emphasis) != theme.look(of: .strong))
    }
  }

  @Test("themes are named on the command line")
  func names() {
    #expect(Theme.allCases.map(\.rawValue) == ["thrift", "mono", "colour"])
  }
}

import CourseFormat
import Learning
import Stage
import Support
import Testing
import Wording

@testable import Screens

@Suite("A learner's certificates")
struct CertificateListTests {
  private let course = SampleCourse.manifest.id

  /// A world in which the course was completed in an older version too.
  private func world() throws -> World {
    var world = try World.certified()
    let earlier = IssuedCertificate(
      id: "earlier", course: course, version: CourseVersion(1, 0, 0),
      day: CalendarDay(daysSince1970: 20_400), credential: "LC1:C")
    world.standings[course]?.apply(.certificateIssued(earlier), at: 1_795_000_000)
    return world
  }

  private func labels(in world: World) -> [String] {
    CertificateList().scene(in: world).body.compactMap { element in
      guard case .option(let option) = element else { return nil }
      return option.label.map(\.text.string).joined()
    }
  }

  @Test("are all there, the newest first, by their versions where a course has several")
  func several() throws {
    let title = SampleCourse.manifest.title.source.string
    #expect(labels(in: try .certified()) == [title])
    let world = try world()
    #expect(labels(in: world) == ["\(title), version 1.2.0", "\(title), version 1.0.0"])
    var list = CertificateList()
    #expect(list.update(.choose(2), in: world) == [.go(.certificate("earlier"))])
    #expect(list.update(.action(.export), in: world) == [.export("earlier")])
  }

  @Test("say nothing of a later version's score and time, and what the course states")
  func earlier() throws {
    let world = try world()
    let certificates = world.standings[course]?.certificates ?? []
    let keys = ["certificate.score", "certificate.time"].map { world.say($0) }
    let bodies = certificates.map { CertificateCard($0).scene(in: world).body }
    let said = bodies.map { body in
      body.count { element in
        guard case .detail(let detail) = element else { return false }
        return keys.contains(detail.label)
      }
    }
    #expect(said == [2, 0])
    let statement = try #require(SampleCourse.manifest.certificate?.statement?["en"])
    #expect(bodies.map { $0.contains(.text([.plain(statement)])) } == [true, true])
  }

  @Test("say until when they are valid, where they do")
  func validUntil() throws {
    let world = try world()
    let certificate = try #require(world.standings[course]?.certificate)
    func says(_ card: CertificateCard) -> [String] {
      card.scene(in: world).body.compactMap { element in
        guard case .detail(let detail) = element, detail.label.string == "Valid until" else {
          return nil
        }
        return detail.value.string
      }
    }
    #expect(says(CertificateCard(certificate)) == [])
    let day = CalendarDay(daysSince1970: 21_510)
    #expect(says(CertificateCard(certificate, validUntil: day)) == ["22 November 2028"])
  }
}

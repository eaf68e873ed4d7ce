import Learning
import Stage
import Typography
import Wording

/// A learner's certificates.
public struct CertificateList: Screen {
  private var selection = Selection()

  /// The list with its focus on the newest.
  public init() {}

  /// A certificate can be opened.
  public func offers(in world: World) -> [Offer] {
    certificates(in: world).isEmpty
      ? []
      : [Offer(.open, "action.open"), Offer(.export, "certificates.export")] + Selection.offers
  }

  /// Opens a certificate or writes its files.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let certificates = certificates(in: world)
    switch event {
    case .action(.open): return open(certificates)
    case .action(.export):
      guard certificates.indices.contains(selection.index) else { return [] }
      return [.export(certificates[selection.index].id)]
    case .action(let action): _ = selection.move(action, among: certificates.count)
    case .choose(let number):
      return selection.choose(number, among: certificates.count) ? open(certificates) : []
    default: break
    }
    return []
  }

  /// Course and day of each, the version too where a course has several, or how to earn one.
  public func scene(in world: World) -> Scene {
    let certificates = certificates(in: world)
    let options = certificates.map { certificate in
      Element.option(
        Option(
          label: [.plain(label(of: certificate, in: world))],
          columns: [Column(world.date(certificate.day), isNumber: true)]))
    }
    let none = Element.text([.plain(world.say("certificates.none"))])
    return Scene(
      name: "certificates", title: world.say("certificates.title"),
      aside: DisplayText(world.learner?.name ?? ""), body: options.isEmpty ? [none] : options,
      focus: selection.index,
      prompt: world.say(options.isEmpty ? "prompt.back" : "prompt.choose"))
  }

  /// The course's name, or its id where the course is no longer here.
  static func title(of certificate: IssuedCertificate, in world: World) -> DisplayText {
    world.course(certificate.course)?.manifest.title[world.language]
      ?? DisplayText(certificate.course.rawValue)
  }

  private func label(of certificate: IssuedCertificate, in world: World) -> DisplayText {
    let title = CertificateList.title(of: certificate, in: world)
    let count = world.standings[certificate.course]?.certificates.count ?? 0
    guard count > 1 else { return title }
    return world.say(
      "certificates.of-version",
      ["course": .text(title.string), "version": .text(certificate.version.description)])
  }

  /// The newest first.
  private func certificates(in world: World) -> [IssuedCertificate] {
    world.standings.values.flatMap(\.certificates).sorted {
      ($1.day, $0.course, $1.version) < ($0.day, $1.course, $0.version)
    }
  }

  private func open(_ certificates: [IssuedCertificate]) -> [Effect] {
    guard certificates.indices.contains(selection.index) else { return [] }
    return [.go(.certificate(certificates[selection.index].id))]
  }
}

import Learning
import Stage
import Typography
import Wording

/// A certificate in words.
public struct CertificateCard: Screen {
  private let certificate: IssuedCertificate
  private let validUntil: CalendarDay?

  /// One of the learner's certificates, and the day that it says it is valid until, if it does.
  public init(_ certificate: IssuedCertificate, validUntil: CalendarDay? = nil) {
    self.certificate = certificate
    self.validUntil = validUntil
  }

  /// Its files can be written.
  public func offers(in world: World) -> [Offer] {
    [Offer(.export, "certificates.export")] + Offer.quiet(.open)
  }

  /// Writes the files.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    switch event {
    case .action(.export): return [.export(certificate.id)]
    case .action(.open): return [.back]
    default: return []
    }
  }

  /// What the certificate says, and how anyone can verify it.
  public func scene(in world: World) -> Scene {
    let standing = world.standings[certificate.course]
    var body: [Element] = [
      detail("certificate.holder", DisplayText(world.learner?.name ?? ""), .strong, world),
      detail(
        "certificate.course", CertificateList.title(of: certificate, in: world), .plain, world),
      detail("certificate.version", DisplayText(certificate.version.description), .plain, world),
      detail("certificate.day", world.date(certificate.day), .plain, world),
    ]
    if let validUntil {
      body.append(detail("certificate.expires", world.date(validUntil), .plain, world))
    }
    // What the course says now is said of its own version: an earlier certificate says less.
    if let completion = standing?.completion, completion.version == certificate.version,
      let score = completion.score
    {
      body.append(detail("certificate.score", world.percent(score), .plain, world))
    }
    let manifest = world.course(certificate.course)?.manifest
    let own = manifest?.version == certificate.version ? manifest : nil
    if let minutes = own?.minutes {
      body.append(detail("certificate.time", world.duration(minutes: minutes), .plain, world))
    }
    body += [detail("certificate.id", DisplayText(certificate.id), .code, world), .gap]
    // The paper has it, too, whichever version it was earned with.
    if let statement = manifest?.certificate?.statement?[world.language] {
      body += [.text([.plain(statement)]), .gap]
    }
    body.append(.text([.plain(world.say("certificate.how-to-verify"))]))
    return Scene(
      name: "certificate \(certificate.id)", title: world.say("certificate.title"), body: body,
      prompt: world.say("prompt.certificate"))
  }

  private func detail(
    _ key: String, _ value: DisplayText, _ role: Role, _ world: World
  ) -> Element {
    .detail(Detail(label: world.say(key), value: value, role: role))
  }
}

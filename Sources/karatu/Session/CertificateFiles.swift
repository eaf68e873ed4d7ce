import CourseFormat
import Credentials
import FoundationEssentials
import Learning
import Printing
import Screens
import Typography
import Wording

/// Writes a certificate as files that can be printed, carried and verified.
struct CertificateFiles {
  let site: Site
  let words: Words

  /// Where the files went.
  struct Paths {
    var pdf: String
    var text: String
  }

  /// Writes `NAME.pdf` and `NAME.txt` into a folder, which is made where it is missing.
  func write(_ given: GivenCertificate, _ shelf: Shelf, to folder: String) throws -> Paths {
    let certificate = given.certificate
    let page = try page(of: certificate, shelf)
    let pdf = try CertificatePrinter().pdf(of: page)
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw SiteProblem.cannotWrite(folder, reason: FileReason.text(of: error, words))
    }
    let name = "\(folder)/\(certificate.course)-\(certificate.id.prefix(8))"
    try put(pdf, to: name + ".pdf")
    try put(Array(text(of: page).utf8), to: name + ".txt")
    return Paths(pdf: name + ".pdf", text: name + ".txt")
  }

  /// The certificate for terminals and screen readers: every line of the paper, then its code.
  func text(of given: GivenCertificate, _ shelf: Shelf) throws -> String {
    text(of: try page(of: given.certificate, shelf))
  }

  /// What the certificate's code says: the paper never says anything else.
  private func signedFacts(of certificate: IssuedCertificate) throws -> Certificate {
    let verdict = Verifier().verdict(on: certificate.credential, now: 0)
    guard let signed = verdict.certificate else { throw SiteProblem.damagedCertificate }
    return signed.certificate
  }

  private func page(
    of certificate: IssuedCertificate, _ shelf: Shelf
  ) throws -> CertificatePage {
    let facts = try signedFacts(of: certificate)
    let credential = certificate.credential
    let manifest = shelf[certificate.course]?.manifest
    let phrases = Phrases(words)
    let language = words.language
    var page = CertificatePage(
      language: language, title: words("paper.title"), recipient: facts.recipient,
      course: facts.courseTitle, credential: credential,
      symbolDescription: words("paper.symbol"), issuedAt: facts.issuedAt)
    page.issuer = "Karatu"
    page.introduction = words("paper.introduction")
    page.statement = words("paper.statement")
    if let statement = manifest?.certificate?.statement?[language] {
      page.remarks = [statement.string]
    }
    page.facts = [
      .init(words("paper.completed"), phrases.date(facts.completed).string)
    ]
    if let score = facts.score {
      page.facts.append(
        .init(words("paper.score"), words("score.percent", ["percent": .number(score)])))
    }
    if let minutes = facts.minutes {
      page.facts.append(.init(words("paper.hours"), phrases.duration(minutes: minutes).string))
    }
    if let version = facts.course?.split(separator: "@").last {
      page.facts.append(.init(words("paper.version"), String(version)))
    }
    if let end = facts.expiresAt {
      let day = CalendarDay(daysSince1970: end / 86_400)
      page.facts.append(.init(words("paper.expires"), phrases.date(day).string))
    }
    page.facts += [
      .init(words("paper.issuer"), facts.issuer),
      .init(words("paper.number"), facts.id.description),
    ]
    page.instructions = [words("paper.verify"), words("paper.compare")]
    return page
  }

  private func text(of page: CertificatePage) -> String {
    var lines = [
      page.title, "", page.introduction, page.recipient, page.statement, page.course, "",
    ]
    lines += page.remarks + [""]
    lines += page.facts.map {
      words("label.value", ["label": .text($0.label), "value": .text($0.value)])
    }
    lines += [""] + page.instructions + ["", page.credential]
    return lines.joined(separator: "\n") + "\n"
  }

  private func put(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw SiteProblem.cannotWrite(path, reason: FileReason.text(of: error, words))
    }
  }
}

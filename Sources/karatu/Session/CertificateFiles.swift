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

  /// The forms that a certificate is written in.
  private enum Form: String, CaseIterable {
    case pdf, txt
  }

  /// Writes the certificate's files into a folder or, where the path ends in `.pdf` or `.txt` and no
  /// folder has that name, the one file of that form; says what it wrote.
  func export(_ given: GivenCertificate, _ shelf: Shelf, to path: String) throws -> [String] {
    let url = URL(filePath: path)
    guard let form = Form(rawValue: url.pathExtension.lowercased()), !isFolder(path) else {
      let paths = try write(given, shelf, to: path)
      return [paths.pdf, paths.text]
    }
    let page = try page(of: given.certificate, shelf)
    let folder = url.deletingLastPathComponent().relativePath
    try makeFolder(folder.isEmpty ? "." : folder)
    switch form {
    case .pdf: try put(CertificatePrinter().pdf(of: page), to: path)
    case .txt: try put(Array(text(of: page).utf8), to: path)
    }
    return [path]
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

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
    try makeFolder(folder)
    let name = "\(folder)/\(certificate.course)-\(certificate.id.prefix(8))"
    try put(pdf, to: name + ".pdf")
    try put(Array(text(of: page).utf8), to: name + ".txt")
    return Paths(pdf: name + ".pdf", text: name + ".txt")
  }

  private func makeFolder(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw SiteProblem.cannotWrite(folder, reason: FileReason.text(of: error, words))
    }
  }

  /// The certificate for terminals and screen readers: every line of the paper, then its code.
  func text(of given: GivenCertificate, _ shelf: Shelf) throws -> String {
    text(of: try page(of: given.certificate, shelf))
  }

  /// What the certificate's code says: the paper never says anything else.
  private func signedFacts(of certificate: IssuedCertificate) throws -> Certificate {
    guard let facts = certificate.facts else { throw SiteProblem.damagedCertificate }
    return facts
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
      let day = CalendarDay(secondsSince1970: end)
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

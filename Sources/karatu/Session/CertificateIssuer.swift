import CourseFormat
import Credentials
import Learning
import Wording

/// Makes and signs a learner's certificate.
struct CertificateIssuer {
  let site: Site
  let words: Words

  /// Signs a certificate for a course that was completed, at a time in seconds since 1970.
  func issue(
    to learner: Learner, for manifest: Manifest, _ standing: CourseStanding, at time: Int
  ) throws -> IssuedCertificate {
    let key = try site.key()
    let day = standing.completion?.day ?? CalendarDay(daysSince1970: time / 86_400)
    let id = CertificateID(
      learner: learner.id.rawValue, course: manifest.id.rawValue,
      version: manifest.version.description)
    let passMarks = manifest.items.filter { manifest.completion.pass.contains($0.id) }
      .compactMap { $0.quizRules?.pass }
    let certificate = try Certificate(
      issuer: key.issuerCode, issuedAt: time, expiresAt: expiry(manifest, from: day),
      id: id, recipient: learner.name, courseTitle: manifest.title[words.language].string,
      course: "\(manifest.id)@\(manifest.version)", completed: day,
      score: standing.completion?.score?.percent, passMark: passMarks.min(),
      minutes: manifest.minutes)
    return IssuedCertificate(
      id: id.description, course: manifest.id, version: manifest.version, day: day,
      credential: certificate.signed(with: key.signingKey).text)
  }

  private func expiry(_ manifest: Manifest, from day: CalendarDay) -> Int? {
    guard let months = manifest.certificate?.validMonths else { return nil }
    return day.adding(months: months).daysSince1970 * 86_400
  }
}

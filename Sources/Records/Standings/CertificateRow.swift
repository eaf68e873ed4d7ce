import CourseFormat
import GRDB
import Learning
import Wording

/// A certificate that a learner was given.
struct CertificateRow: StandingRow {
  static let databaseTableName = "certificate"

  let learner: Learner.ID
  let certificate: IssuedCertificate

  init(_ certificate: IssuedCertificate, of learner: Learner.ID) {
    (self.learner, self.certificate) = (learner, certificate)
  }

  init(row: Row) throws {
    guard let version = CourseVersion(try row.value(3) as String) else {
      throw UnreadableRow(table: Self.databaseTableName)
    }
    learner = Learner.ID(rawValue: try row.value(0))
    certificate = IssuedCertificate(
      id: try row.value(2), course: CourseID(rawValue: try row.value(1)), version: version,
      day: CalendarDay(daysSince1970: try row.value(4)), credential: try row.value(5))
  }

  func encode(to container: inout PersistenceContainer) {
    container["learner"] = learner.rawValue
    container["course"] = certificate.course.rawValue
    container["id"] = certificate.id
    container["version"] = certificate.version.description
    container["day"] = certificate.day.daysSince1970
    container["credential"] = certificate.credential
  }
}

import Learning
import Records
import Reporting
import Wording

/// A certificate and who holds it.
struct GivenCertificate {
  let holder: Learner
  let certificate: IssuedCertificate
}

/// The certificates given at this site, by holder and then by course, the newest first.
struct GivenCertificates {
  let all: [GivenCertificate]

  init(_ records: RecordStore) throws {
    let standings = try records.allStandings()
    all = try records.learners().flatMap { learner in
      (standings[learner.id] ?? [:]).sorted { $0.key < $1.key }.flatMap { _, standing in
        standing.certificates.map { GivenCertificate(holder: learner, certificate: $0) }
      }
    }
  }

  /// The one certificate whose number begins with these digits.
  func find(_ id: String) throws -> GivenCertificate {
    let found = all.filter { $0.certificate.id.hasPrefix(id.lowercased()) }
    guard let only = found.first, found.count == 1, !id.isEmpty else {
      throw SiteProblem.noCertificate(id)
    }
    return only
  }

  /// Certificates as a table.
  static func table(of given: [GivenCertificate], in words: Words) -> Table {
    let columns = [
      ("learner", "report.learner"), ("course", "report.course"),
      ("version", "certificate.version"), ("completed", "report.completed"),
      ("certificate", "certificate.id"),
    ].map { Table.Column($0.0, heading: words($0.1)) }
    let rows = given.map { given -> [Table.Cell] in
      [
        .text(given.holder.name), .text(given.certificate.course.rawValue),
        .text(given.certificate.version.description),
        .text(given.certificate.day.description), .text(given.certificate.id),
      ]
    }
    return Table(columns: columns, rows: rows)
  }
}

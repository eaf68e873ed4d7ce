import Credentials
import Learning
import Wording

extension IssuedCertificate {
  /// What its code says; nil where that cannot be read.
  var facts: Certificate? {
    Verifier().verdict(on: credential, now: 0).certificate?.certificate
  }

  /// The day that it says it is valid until; nil where it says none.
  var validUntil: CalendarDay? {
    facts?.expiresAt.map { CalendarDay(secondsSince1970: $0) }
  }
}

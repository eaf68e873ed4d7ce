import Wording

extension Verdict {
  /// What a person reads: the finding, then what else is to be known.
  public var sentences: [Message] {
    [sentence(on: finding)] + remarks.map(sentence)
  }

  private func sentence(on finding: Finding) -> Message {
    switch finding {
    case .malformed(let reason): reason.message
    case .badSignature(let key): said("badsignature", ["key": .text(key.description)])
    case .unknownKey(let key): said("unknownkey", ["key": .text(key.description)])
    case .ownSite(let key): said("ownsite", ["key": .text(key.description)])
    case .revoked(let issuer): said("revoked", by: issuer)
    case .compromisedKey(let issuer): said("compromised", by: issuer)
    case .expired(let issuer): said("expired", by: issuer, certificate?.certificate.expiresAt)
    case .outsideTerm(let issuer):
      said("outsideterm", by: issuer, certificate?.certificate.issuedAt)
    case .statusMissing(let issuer): said("statusmissing", by: issuer)
    case .statusStale(let issuer, let time): said("statusstale", by: issuer, time)
    case .valid(let issuer): said("valid", by: issuer)
    }
  }

  private func sentence(on remark: Remark) -> Message {
    switch remark {
    case .compareWithPaper: said("compare", [:])
    case .otherCode(let issuer):
      said(
        "othercode",
        [
          "code": .text(certificate?.certificate.issuer ?? ""), "issuer": .text(issuer.name),
          "known": .text(issuer.code),
        ])
    case .expired: said("byitswords", day(certificate?.certificate.expiresAt))
    case .clockBehind(let now): said("clock", day(now))
    }
  }

  private func said(_ key: String, by issuer: Issuer, _ time: Int? = nil) -> Message {
    said(key, day(time).merging(["issuer": .text(issuer.name)]) { day, _ in day })
  }

  private func said(_ key: String, _ arguments: [String: Argument]) -> Message {
    Message("certificate.verify.\(key)", arguments)
  }

  private func day(_ time: Int?) -> [String: Argument] {
    time.map { ["day": .day(Moment.day($0))] } ?? [:]
  }
}

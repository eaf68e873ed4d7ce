/// Finds the one certificate in a text, a text file or a PDF.
///
/// A certificate begins with `LC1:` and ends before the first byte that is not of base45's
/// alphabet: a line's end, the `)` that closes a PDF's string, the end of the file. Spaces inside
/// it count. Spaces at its end are not part of it, and nothing is lost with them: the last
/// character of a base45 text is never above `W` (a final space would be worth more than the
/// bytes that it could stand for).
///
/// What begins so and cannot be read does not count where something else can: a page may speak of
/// `LC1:`, and a picture's bytes may contain it.
enum CertificateSearch {
  /// The most bytes of a file that are looked through.
  static let sizeLimit = 4 * 1024 * 1024
  /// The most different texts of a file that are tried.
  private static let candidateLimit = 16

  /// The one certificate in some bytes, its signature unchecked.
  static func certificate(
    in bytes: [UInt8]
  ) throws(MalformedCertificate) -> SignedCertificate {
    guard bytes.count <= sizeLimit else { throw .tooLarge(limit: sizeLimit) }
    var found: SignedCertificate?
    var failure: (length: Int, error: MalformedCertificate)?
    for candidate in try candidates(in: bytes) {
      do throws(MalformedCertificate) {
        let certificate = try SignedCertificate(readingBase45: candidate)
        guard found == nil else { throw .several }
        found = certificate
      } catch {
        if error == .several { throw error }
        // The longest is the one that was meant.
        if candidate.count > failure?.length ?? -1 { failure = (candidate.count, error) }
      }
    }
    guard let found else { throw failure?.error ?? .absent }
    return found
  }

  /// What follows each `LC1:`, every text once, in the order of the file.
  private static func candidates(
    in bytes: [UInt8]
  ) throws(MalformedCertificate) -> [ArraySlice<UInt8>] {
    let prefix = Array(SignedCertificate.prefix.utf8)
    var candidates: [ArraySlice<UInt8>] = []
    var index = 0
    while index + prefix.count <= bytes.count {
      guard bytes[index] == prefix[0], bytes[index..<index + prefix.count].elementsEqual(prefix)
      else {
        index += 1
        continue
      }
      let start = index + prefix.count
      let end = bytes[start...].firstIndex { !Base45.isCharacter($0) } ?? bytes.count
      var candidate = bytes[start..<end]
      while candidate.last == UInt8(ascii: " ") { candidate.removeLast() }
      if !candidates.contains(candidate) { candidates.append(candidate) }
      guard candidates.count <= candidateLimit else { throw .several }
      index = end
    }
    return candidates
  }
}

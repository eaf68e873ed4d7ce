import Testing

@testable import Credentials

@Suite struct SiteKeyTests {
  private static let file = """
    karatu-site-key 1
    seed 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
    public 03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8

    """

  @Test("A key is written and read to the letter")
  func file() throws {
    let key = SiteKey(try Vector().key)
    #expect(key.file == Self.file)
    #expect(try SiteKey(readingFile: Array(Self.file.utf8)) == key)
  }

  @Test("The issuer's code follows from the key's id and fits a certificate")
  func code() throws {
    let code = SiteKey(try Vector().key).issuerCode
    #expect(code == "KARATU-56475AA7")
    #expect(code.utf8.count <= Certificate.Limit.issuer)
  }

  @Test("A change of any one byte of a key's file is seen")
  func everyByte() {
    let file = Array(Self.file.utf8)
    for index in file.indices {
      for value in UInt8.min...UInt8.max where value != file[index] {
        var damaged = file
        damaged[index] = value
        #expect(throws: SiteKeyFormatError.self) { try SiteKey(readingFile: damaged) }
      }
    }
  }

  @Test("A key's file that lacks its end, or has more than its end, is damaged")
  func everyLength() {
    let file = Array(Self.file.utf8)
    for count in file.indices {
      #expect(throws: SiteKeyFormatError.damaged) {
        try SiteKey(readingFile: Array(file.prefix(count)))
      }
    }
    #expect(throws: SiteKeyFormatError.damaged) { try SiteKey(readingFile: file + file) }
  }

  @Test("A key of a later form is told from a damaged one")
  func newer() {
    #expect(throws: SiteKeyFormatError.newer) {
      try SiteKey(readingFile: Array("karatu-site-key 2\nanything\n".utf8))
    }
  }
}

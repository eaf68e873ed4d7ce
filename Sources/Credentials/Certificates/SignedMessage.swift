/// A payload with one Ed25519 signature: COSE_Sign1 as certificates use it.
///
/// Source: RFC 9052, 4.2 and 4.4; RFC 9053, 2.2. The protected header says the algorithm and the
/// key's id and nothing else; the unprotected header is empty. So the message's bytes follow from
/// the three values here, and nothing in them can be changed unseen.
struct SignedMessage: Hashable, Sendable {
  /// The CBOR tag of COSE_Sign1, RFC 9052, 2.
  private static let tag: UInt64 = 18
  /// The header that names the algorithm, RFC 9052, 3.1.
  private static let algorithm: CBOR = 1
  /// The header that holds the key's id, RFC 9052, 3.1.
  private static let key: CBOR = 4
  /// The algorithm EdDSA, RFC 9053, 2.2.
  private static let edDSA: CBOR = -8

  /// The id of the key that is said to have signed.
  let signer: KeyID
  /// What is signed.
  let payload: [UInt8]
  /// 64 bytes, right or wrong.
  let signature: [UInt8]

  /// Signs a payload.
  init(_ payload: [UInt8], signedWith key: SigningKey) {
    signer = key.publicKey.id
    self.payload = payload
    signature = key.signature(of: Self.signed(payload, by: signer))
  }

  /// Reads a message without checking its signature.
  init(reading bytes: [UInt8]) throws(SignedMessageError) {
    let value: CBOR
    do { value = try CBORReader.read(bytes) } catch { throw .data(error) }
    guard case .tagged(Self.tag, .array(let parts)) = value, parts.count == 4,
      case .bytes(let header) = parts[0], case .map(let open) = parts[1], open.entries.isEmpty,
      case .bytes(let payload) = parts[2], case .bytes(let signature) = parts[3],
      signature.count == 64,
      case .map(let fields)? = try? CBORReader.read(header),
      fields.entries.count == 2, fields[Self.algorithm] == Self.edDSA,
      case .bytes(let key)? = fields[Self.key], let signer = KeyID(key)
    else { throw .form }
    (self.signer, self.payload, self.signature) = (signer, payload, signature)
  }

  /// The message's bytes.
  var bytes: [UInt8] {
    let parts: [CBOR] = [
      .bytes(Self.header(signer)), .map(CBOR.Map([:])), .bytes(payload), .bytes(signature),
    ]
    return CBOR.tagged(Self.tag, .array(parts)).encoded
  }

  /// Whether the signature was made with the other half of a key.
  func isSigned(by key: PublicKey) -> Bool {
    key.verifies(signature, over: Self.signed(payload, by: signer))
  }

  private static func header(_ signer: KeyID) -> [UInt8] {
    CBOR.map(CBOR.Map([algorithm: edDSA, key: .bytes(signer.bytes)])).encoded
  }

  /// What the signature is made over: the Sig_structure of RFC 9052, 4.4.
  private static func signed(_ payload: [UInt8], by signer: KeyID) -> [UInt8] {
    CBOR.array([.text("Signature1"), .bytes(header(signer)), .bytes([]), .bytes(payload)]).encoded
  }
}

/// Why bytes are not a signed message.
enum SignedMessageError: Error, Hashable {
  /// They are not deterministic CBOR.
  case data(CBORError)
  /// They are, but not one payload with one Ed25519 signature and two headers.
  case form
}

/// The objects of a PDF 1.4 file and the bytes that hold them.
///
/// The file has a classic cross-reference table and no compressed streams: PDF/A-1 forbids object
/// streams, and bytes that no compressor made are the same on every machine.
struct PDFFile {
  private var objects: [Object] = []

  private enum Object {
    case reserved
    case value(PDFValue)
    case stream(PDFValue, [UInt8])
  }

  /// Takes a number for an object that others refer to before it is known.
  mutating func reserve() -> PDFReference {
    objects.append(.reserved)
    return PDFReference(number: objects.count)
  }

  /// Gives a reserved number its value.
  mutating func set(_ reference: PDFReference, to value: PDFValue) {
    guard objects.indices.contains(reference.number - 1) else { return }
    objects[reference.number - 1] = .value(value)
  }

  /// Adds an object.
  mutating func add(_ value: PDFValue) -> PDFReference {
    objects.append(.value(value))
    return PDFReference(number: objects.count)
  }

  /// Adds a stream; its dictionary gains the length.
  mutating func add(stream bytes: [UInt8], _ dictionary: PDFValue = [:]) -> PDFReference {
    objects.append(.stream(dictionary.adding("Length", .integer(bytes.count)), bytes))
    return PDFReference(number: objects.count)
  }

  /// The file's bytes; its identifier is the beginning of the SHA-256 of all that precedes it.
  func bytes(root: PDFReference, information: PDFReference) -> [UInt8] {
    // The second line tells tools that copy text files to leave this one as it is.
    var file = Array("%PDF-1.4\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.count)
      file += "\(index + 1) 0 obj\n".utf8
      switch object {
      case .reserved: file += "null".utf8
      case .value(let value): file += value.written.utf8
      case .stream(let dictionary, let bytes):
        file += "\(dictionary.written)\nstream\n".utf8
        file += bytes
        file += "\nendstream".utf8
      }
      file += "\nendobj\n".utf8
    }
    let identifier = PDFValue.bytes(Array(file.sha256.prefix(16)))
    let trailer: PDFValue = [
      "Size": .integer(objects.count + 1), "Root": .reference(root),
      "Info": .reference(information), "ID": [identifier, identifier],
    ]
    let start = file.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8
    for offset in offsets { file += "\(offset.padded(to: 10)) 00000 n \n".utf8 }
    file += "trailer\n\(trailer.written)\nstartxref\n\(start)\n%%EOF\n".utf8
    return file
  }
}

extension Int {
  /// The number with zeros before it.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}

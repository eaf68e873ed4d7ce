import Wording

/// What a file says about itself, twice: in its information dictionary and as XMP.
///
/// PDF/A-1 (ISO 19005-1, 6.7.3) wants the two to be equal; hence one value writes both.
struct DocumentMetadata: Hashable, Sendable {
  var title: String
  /// Who issued the document; empty if nobody is named.
  var author: String
  /// When the document was issued, in Universal Time.
  var time: IssueTime
  /// Entries of the information dictionary only, in printable ASCII.
  var ownEntries: [PDFValue.Entry] = []

  private static let producer = "Karatu"

  /// The information dictionary.
  var information: PDFValue {
    var entries: [PDFValue.Entry] = [.init(key: "Title", value: .text(title))]
    if !author.isEmpty { entries.append(.init(key: "Author", value: .text(author))) }
    entries += [
      .init(key: "Producer", value: .ascii(DocumentMetadata.producer)),
      .init(key: "CreationDate", value: .ascii(time.pdf)),
      .init(key: "ModDate", value: .ascii(time.pdf)),
    ]
    return .dictionary(entries + ownEntries)
  }

  /// The XMP packet, which claims PDF/A-1b.
  var packet: String {
    let creator =
      author.isEmpty
      ? "" : "\n   <dc:creator><rdf:Seq><rdf:li>\(author.xml)</rdf:li></rdf:Seq></dc:creator>"
    return """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
         <pdfaid:part>1</pdfaid:part>
         <pdfaid:conformance>B</pdfaid:conformance>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
         <dc:format>application/pdf</dc:format>
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title.xml)</rdf:li></rdf:Alt></dc:title>\
      \(creator)
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
         <xmp:CreateDate>\(time.iso8601)</xmp:CreateDate>
         <xmp:ModifyDate>\(time.iso8601)</xmp:ModifyDate>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
         <pdf:Producer>\(DocumentMetadata.producer)</pdf:Producer>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """
  }
}

extension String {
  /// The text between two tags of XML.
  fileprivate var xml: String {
    reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }
}

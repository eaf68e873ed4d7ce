/// Deflates bytes (RFC 1951), the same bytes always and everywhere to the same.
///
/// zlib does not promise that: its forks (zlib-ng, which whole distributions have put in its
/// place, Cloudflare's, the ones for processors that deflate by themselves) find other repeats,
/// and then a course packed on two machines has two digests. So what a package is made of is
/// decided here; zlib unpacks it. The Markdown of our own courses comes out as small as with
/// zlib's level 6.
struct Deflater {
  /// How much is looked at for one set of codes.
  ///
  /// Pieces that come in are gathered to blocks, so that their sizes do not show in what comes out.
  private static let block = 65_536

  private var waiting: [UInt8] = []
  private var repeats = Repeats()
  private var bits = BitWriter()

  /// Takes more bytes, and gives those that are ready.
  mutating func deflate(_ bytes: [UInt8]) -> [UInt8] {
    waiting += bytes
    var done = 0
    // What may be the last block waits until it is known whether it is.
    while waiting.count - done > Self.block {
      let block = Array(waiting[done..<(done + Self.block)])
      DeflateBlock.write(repeats.tokens(of: block), isLast: false, to: &bits)
      done += Self.block
    }
    waiting.removeFirst(done)
    return bits.take()
  }

  /// The rest, when all bytes have been taken.
  mutating func finish() -> [UInt8] {
    DeflateBlock.write(repeats.tokens(of: waiting), isLast: true, to: &bits)
    waiting = []
    bits.fill()
    return bits.take()
  }
}

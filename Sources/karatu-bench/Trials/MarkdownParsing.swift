import CMarkdown
import Glibc

/// Markdown as cmark-gfm alone parses it, with the syntax that courses have, and nothing made of it.
enum MarkdownParsing {
  /// The processor time that it takes to parse texts and to forget them.
  static func time(for texts: [String]) -> Duration {
    let start = processorTime
    for text in texts { parse(text) }
    return processorTime - start
  }

  private static func parse(_ text: String) {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "tasklist", "autolink"] {
      guard let syntax = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, syntax)
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    cmark_parser_finish(parser).map(cmark_node_free)
  }

  /// What this program has taken of the processor so far.
  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

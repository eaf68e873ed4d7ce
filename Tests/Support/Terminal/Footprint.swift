import Foundation
import Glibc

/// What a running program has taken of the machine so far, as Linux counts it under `/proc`.
public struct Footprint: Equatable, Sendable {
  /// The most memory that it ever had at once, in bytes, what it shares with others included.
  public let peakMemory: Int
  /// The memory that belongs to it alone now, in bytes; the rest are files' pages, which the system
  /// can drop and read again.
  public let ownMemory: Int
  /// How much processor time it has taken, in the kernel's ticks of 10 ms.
  public let ticks: Int
  /// How often its first thread has fallen asleep or been set aside: it stands still while the
  /// program does.
  public let pauses: Int
}

extension Footprint {
  /// Reads the files `status` and `stat` of a process.
  init?(status: String, stat: String) {
    let figures = Dictionary(
      status.split(separator: "\n").compactMap { line -> (Substring, Int)? in
        let words = line.split(whereSeparator: { " \t:".contains($0) })
        guard words.count > 1, let number = Int(words[1]) else { return nil }
        return (words[0], number)
      }, uniquingKeysWith: { first, _ in first })
    // A name may hold anything, brackets too; the times are the 12th and 13th field after it.
    let times = stat.lastIndex(of: ")").map { stat[$0...].split(separator: " ").dropFirst(12) }
    guard let peak = figures["VmHWM"], let own = figures["RssAnon"],
      let slept = figures["voluntary_ctxt_switches"],
      let setAside = figures["nonvoluntary_ctxt_switches"],
      let times = times?.prefix(2).compactMap({ Int($0) }), times.count == 2
    else { return nil }
    self.init(
      peakMemory: peak * 1024, ownMemory: own * 1024, ticks: times[0] + times[1],
      pauses: slept + setAside)
  }

  /// What a process has taken, or nothing when there is none of that number.
  static func of(_ process: pid_t) -> Footprint? {
    guard
      let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    else { return nil }
    return Footprint(status: status, stat: stat)
  }
}

extension PseudoTerminal {
  /// What the program has taken of the machine so far, or nothing once it has ended.
  public var footprint: Footprint? { status == nil ? Footprint.of(child.id) : nil }

  /// How much processor time the program took from its start to its end, or nothing while it lives.
  ///
  /// What it started and waited for counts too.
  public var processorTime: Duration? { status == nil ? nil : child.processorTime }
}

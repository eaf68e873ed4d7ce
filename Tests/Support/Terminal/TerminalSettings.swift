import Glibc

/// What the system has noted about a terminal: echo, line editing, special keys, speed.
///
/// A program that leaves tidily leaves these as it found them.
public struct TerminalSettings: Equatable, Sendable {
  /// How input is treated: `ICRNL`, `IXON` and their like.
  public let input: UInt32
  /// How output is treated: `OPOST`, `ONLCR` and their like.
  public let output: UInt32
  /// The line: bits a character, parity, speed.
  public let control: UInt32
  /// Echo, line editing and signals: `ECHO`, `ICANON`, `ISIG` and their like.
  public let local: UInt32
  /// The special keys, `VINTR` and their like being the places in it.
  public let characters: [UInt8]

  init(_ raw: termios) {
    input = raw.c_iflag
    output = raw.c_oflag
    control = raw.c_cflag
    local = raw.c_lflag
    characters = withUnsafeBytes(of: raw.c_cc) { Array($0) }
  }

  /// Whether the system shows what is typed.
  public var echoes: Bool { local & UInt32(ECHO) != 0 }
  /// Whether a program gets whole lines only.
  public var waitsForLines: Bool { local & UInt32(ICANON) != 0 }
  /// Whether Ctrl-C, Ctrl-Z and Ctrl-\ are signals.
  public var keysAreSignals: Bool { local & UInt32(ISIG) != 0 }
}

extension TerminalSettings: CustomStringConvertible {
  /// The settings that matter most as `stty` names them, then all of them as numbers.
  public var description: String {
    func octal(_ flags: UInt32) -> String { String(flags, radix: 8) }
    let named =
      (echoes ? "" : "-") + "echo " + (waitsForLines ? "" : "-") + "icanon "
      + (keysAreSignals ? "" : "-") + "isig"
    return "\(named), input \(octal(input)), output \(octal(output)), "
      + "control \(octal(control)), local \(octal(local)), characters \(characters)"
  }
}

import Glibc

/// The speed of a line in bits a second, as a serial terminal would have it.
///
/// A pseudo-terminal is as quick as the machine whatever its speed says; a program sees the
/// figure and behaves as on such a line.
public enum LineSpeed: Int, CaseIterable, Sendable {
  case baud300 = 300
  case baud1200 = 1200
  case baud2400 = 2400
  case baud9600 = 9600
  case baud19200 = 19200
  case baud38400 = 38400
  case baud115200 = 115_200

  /// The C library's code for the speed.
  var code: speed_t {
    switch self {
    case .baud300: speed_t(B300)
    case .baud1200: speed_t(B1200)
    case .baud2400: speed_t(B2400)
    case .baud9600: speed_t(B9600)
    case .baud19200: speed_t(B19200)
    case .baud38400: speed_t(B38400)
    case .baud115200: speed_t(B115200)
    }
  }
}

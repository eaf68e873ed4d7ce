import CTimex
import FoundationEssentials
import Glibc

/// Where the store takes the time from, so that a test can live in 1970 or 2099.
///
/// Nothing is ordered, refused or expired because of it: machines wake in 1970.
public struct SiteClock: Sendable {
  /// How far a machine's time can be trusted.
  public enum Quality: Int, Sendable, Comparable {
    /// Nobody vouches for it.
    case unknown = 0
    /// A person set it.
    case set = 1
    /// Something keeps it in step with the world.
    case synchronised = 2

    /// Less trusted times come first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What a clock says at one moment.
  public struct Reading: Hashable, Sendable {
    /// Milliseconds since 1970, as far as the machine knows.
    public var wall: Int
    /// Milliseconds since the machine was started, sleep included.
    public var monotonic: Int
    /// Which start of the machine that was: 32 hexadecimal digits.
    public var boot: String
    /// How far `wall` can be trusted.
    public var quality: Quality
    /// Seconds by which the site's own time is ahead of UTC.
    public var secondsEast: Int

    /// A reading of all parts.
    public init(wall: Int, monotonic: Int, boot: String, quality: Quality, secondsEast: Int = 0) {
      self.wall = wall
      self.monotonic = monotonic
      self.boot = boot
      self.quality = quality
      self.secondsEast = secondsEast
    }

    /// Whole seconds since 1970.
    public var seconds: Int {
      let (quotient, remainder) = wall.quotientAndRemainder(dividingBy: 1000)
      return remainder < 0 ? quotient - 1 : quotient
    }
  }

  /// Reads the clock.
  public let read: @Sendable () -> Reading

  /// A clock that says what the closure says.
  public init(_ read: @escaping @Sendable () -> Reading) {
    self.read = read
  }

  /// The machine's own clock.
  public static var machine: SiteClock {
    let boot = Self.boot()
    return SiteClock {
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      return Reading(
        wall: now.tv_sec * 1000 + now.tv_nsec / 1_000_000, monotonic: Monotonic.milliseconds,
        boot: boot, quality: clock_is_synchronised() != 0 ? .synchronised : .unknown,
        secondsEast: secondsEast(at: now.tv_sec))
    }
  }

  /// The kernel's id of this start, without its dashes; zeros where the kernel has none.
  private static func boot() -> String {
    let bytes = (try? Data(contentsOf: URL(filePath: "/proc/sys/kernel/random/boot_id"))) ?? Data()
    let digits = bytes.filter { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    return digits.count == 32
      ? String(decoding: digits, as: UTF8.self) : String(repeating: "0", count: 32)
  }

  private static func secondsEast(at second: time_t) -> Int {
    var second = second
    var local = tm()
    return localtime_r(&second, &local) == nil ? 0 : local.tm_gmtoff
  }
}

/// Time that never jumps, counted from the machine's start.
enum Monotonic {
  static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_BOOTTIME, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}

import CourseFormat
import Support
import Testing
import Wording

/// A site of a test's own: its records, and who learns there.
struct TestSite {
  let data: TemporaryFolder

  /// A site where these people learn, their interface in one language.
  init(learners: String..., speaking language: String = "en") throws {
    data = try TemporaryFolder()
    for learner in learners {
      let run = try karatu("learner", "add", learner, "--language", language).run()
      try #require(run.status == .code(0), "\(run.errors)")
    }
  }

  /// The program at this site.
  func karatu(_ arguments: String..., environment: [String: String?] = [:]) throws -> Invocation {
    var invocation = try Invocation.karatu(data: data, environment: environment)
    invocation.arguments = arguments
    return invocation
  }

  /// A course that the checkout brings along.
  static func course(_ id: String) throws -> CoursePackage {
    try CoursePackage(at: Checkout.root.appending(path: "Courses/\(id)").path)
  }
}

/// The ways to sit at the program.
enum SeatKind: CaseIterable {
  case screen, keys, pipes

  func take(_ invocation: Invocation) throws -> any Seat {
    var linear = invocation
    linear.arguments.append("--linear")
    return switch self {
    case .screen: try ScreenSeat(invocation)
    case .keys: try LineSeat(linear)
    case .pipes: try LineSeat(.throughPipes(invocation))
    }
  }
}

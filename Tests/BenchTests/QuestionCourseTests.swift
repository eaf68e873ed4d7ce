import CourseFormat
import Support
import Testing
import Wording

@testable import karatu_bench

@Suite("The course of the durability measurement")
struct QuestionCourseTests {
  @Test("knows an answer as taken only when it was told to the end")
  func taken() {
    let output = "Right. This is taken-7. No\r\n2\r\nRight. This is taken-18. No\r\nThis is taken-1"
    let questions = QuestionCourse.taken(in: TerminalOutput(output.utf8))
    #expect(questions.map(\.rawValue) == ["question-7", "question-18"])
  }

  @Test("is a course without an error, begun by its learner")
  func course() throws {
    let site = try QuestionCourse.site(questions: 3)
    let day = CalendarDay(daysSince1970: 20_000)
    let found = CourseChecker(today: day).check(at: site.data + "/courses/questions")
    #expect(found.filter { $0.severity == .error } == [])
    let attempt = try site.standing()[QuestionCourse.course]?[QuestionCourse.quiz].openAttempt
    #expect(attempt?.questions.count == 3)
  }
}

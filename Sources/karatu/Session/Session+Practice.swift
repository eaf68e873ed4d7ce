import CourseFormat
import Learning
import Screens

// Cases and drills, with the course text they show.

extension Session {
  /// A case where it was left, or what is said before it begins.
  mutating func caseStudy(_ item: ItemID, in course: CourseID) throws -> any Screen {
    let package = try find(item, in: course).package
    let study = try package.caseStudy(item, in: world.language)
    try enrol(in: package)
    nameItems(of: course)
    guard let attempt = world.standings[course]?[item].openCase else {
      return CaseIntro(study, in: course)
    }
    guard let play = CasePlay(study, replaying: attempt.choices) else {
      navigator.notice = world.say("case.anew")
      return CaseIntro(study, in: course)
    }
    return CasePlayScreen(play, attempt: attempt.number, in: course)
  }

  mutating func debrief(of item: ItemID, in course: CourseID) throws -> any Screen {
    let study = try find(item, in: course).package.caseStudy(item, in: world.language)
    nameItems(of: course)
    guard let attempt = world.standings[course]?[item].lastCase else {
      return CaseIntro(study, in: course)
    }
    return CaseDebrief(study, attempt, in: course)
  }

  mutating func drill(_ item: ItemID, in course: CourseID) throws -> any Screen {
    let package = try find(item, in: course).package
    let drill = try package.drill(item, in: world.language)
    try enrol(in: package)
    nameItems(of: course)
    return DrillContents(drill, in: course, world: world)
  }

  func exercise(
    _ id: ExerciseID, of item: ItemID, in course: CourseID
  ) throws -> any Screen {
    let drill = try find(item, in: course).package.drill(item, in: world.language)
    return ExerciseScreen(id, of: drill, in: course, world: world)
      ?? DrillContents(drill, in: course, world: world)
  }

  /// What a screen of a case or a drill shows, in the language now in force.
  func rereadPractice(_ source: Destination, _ screen: any Screen) throws -> (any Screen)? {
    switch (source, screen) {
    case (.caseStudy(let course, let item), let play as CasePlayScreen):
      return CasePlayScreen(
        try find(course).caseStudy(item, in: world.language), insteadOf: play)
    case (.caseStudy(let course, let item), is CaseIntro):
      return CaseIntro(try find(course).caseStudy(item, in: world.language), in: course)
    case (.caseResult(let course, let item), let debrief as CaseDebrief):
      return CaseDebrief(
        try find(course).caseStudy(item, in: world.language), insteadOf: debrief)
    case (.drill(let course, let item), let contents as DrillContents):
      return DrillContents(
        try find(course).drill(item, in: world.language), insteadOf: contents)
    default: return nil
    }
  }
}

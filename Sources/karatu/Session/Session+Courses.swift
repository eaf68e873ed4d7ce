import CourseFormat
import Screens
import Typography
import Wording

// What is told of a course as a whole.

extension Session {
  /// Everything by name for whoever writes a course, the parts and headings for whoever reads it.
  func contents(in course: CourseID) throws -> any Screen {
    guard preview == nil else {
      return Contents(
        of: course, try contents(of: course), focusOn: navigator.top?.source?.item)
    }
    guard let reader = navigator.top as? Reader, case .lesson(_, let item)? = reader.source else {
      return Outline(course, in: world)
    }
    let lesson = try find(item, in: course).package.lesson(item, in: world.language)
    return CourseContents(of: course, at: lesson, block: reader.block, in: world)
  }

  /// The parts of a course in the language now in force.
  func reread(_ contents: CourseContents) throws -> CourseContents {
    let lesson = try find(contents.here, in: contents.course).package
      .lesson(contents.here, in: world.language)
    return CourseContents(of: contents.course, at: lesson, block: 0, in: world)
      .insteadOf(contents, in: world)
  }

  /// All terms of a course.
  func glossary(of course: CourseID) throws -> Glossary {
    let package = try find(course)
    return Glossary(
      try package.glossary(in: world.language),
      in: package.manifest.language(for: world.language), of: course)
  }

  /// What is told of a course; whether it is what was signed is found out by every byte of it.
  mutating func details(of course: CourseID) throws -> CourseDetails {
    let package = try find(course)
    nameItems(of: course)
    let objectives = package.manifest.items.flatMap { item in
      item.kind == .lesson ? package.summary(of: item.id, in: world.language).objectives : []
    }
    return CourseDetails(
      course, objectives: objectives,
      publisher: package.publisher(KeyRing(folder: site.places.keys)))
  }
}

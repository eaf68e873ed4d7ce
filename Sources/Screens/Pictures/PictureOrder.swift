import CourseFormat
import Stage

/// A picture that is to be drawn, as large as there is room for it.
public struct PictureOrder: Hashable, Sendable {
  /// The course that it belongs to.
  public var course: CourseID
  /// Its file in the package.
  public var path: String
  /// The cells that it may take.
  public var room: Size
  /// What it is drawn with.
  public var easel: Easel

  /// A picture in a room.
  public init(course: CourseID, path: String, room: Size, easel: Easel) {
    self.course = course
    self.path = path
    self.room = room
    self.easel = easel
  }
}

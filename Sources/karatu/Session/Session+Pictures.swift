import CourseFormat
import Pictures
import Screens
import Stage
import Wording

extension Session {
  /// Draws the picture that the screen waits for, if it does.
  ///
  /// Nothing of what draws is in memory before that.
  mutating func drawPicture() {
    guard var view = navigator.top as? PictureView, let order = view.order(in: world) else {
      return
    }
    do {
      view.take(try picture(for: order), for: order)
    } catch {
      let problem = error as? any Explained
      view.take(problem?.message ?? Message("site.unexpected"), for: order)
    }
    navigator.replace(with: view)
  }

  private func picture(for order: PictureOrder) throws -> CellPicture {
    let file = try find(order.course).picture(at: order.path)
    return try PicturePainter().draw(
      file, called: order.path, in: order.room, on: order.easel)
  }
}

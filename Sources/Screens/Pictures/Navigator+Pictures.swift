extension Navigator {
  /// A screen's offers, and after the way on, which is what most want, the picture on its page.
  func addingPicture(to offers: [Offer], of screen: any Screen, in world: World) -> [Offer] {
    guard screen.source?.course != nil, screen.gallery(in: world) != nil else { return offers }
    let wayOn = offers.firstIndex { $0.action == .pageDown } ?? 0
    return offers.prefix(wayOn + 1) + [Offer(.picture, "picture.view")]
      + offers.dropFirst(wayOn + 1)
  }

  /// Leads to the picture on the page.
  func showPicture(in world: World) -> [Effect] {
    guard let page = top?.source, let course = page.course, let gallery = top?.gallery(in: world)
    else { return [] }
    return [.go(.picture(course, page.item, gallery))]
  }
}

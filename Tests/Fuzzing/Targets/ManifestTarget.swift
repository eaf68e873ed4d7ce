/// Any bytes as `course.yaml` and as `changes.yaml`.
enum ManifestTarget: FuzzTarget {
  static let name = "manifest"

  static func take(_ input: [UInt8]) {
    HostileSource(["course.yaml": input, "changes.yaml": input]).readEverything()
  }
}

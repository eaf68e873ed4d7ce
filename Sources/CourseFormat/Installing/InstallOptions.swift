/// What whoever installs a package has decided about it.
public struct InstallOptions: Hashable, Sendable {
  /// Whether it may be signed with a key that is not known here.
  public var allowsUnknownKey = false
  /// Whether it may be unsigned.
  public var allowsUnsigned = false
  /// Whether it may take the place of a higher version.
  public var allowsDowngrade = false
  /// Whether it may take the place of another package of the same version.
  public var allowsReplacement = false

  /// Nothing but signed packages of known publishers, and never backwards.
  public init() {}
}

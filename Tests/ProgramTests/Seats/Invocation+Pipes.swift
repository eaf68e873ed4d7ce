import Support

extension Invocation {
  /// The program with pipes as its input and output, the terminal at their far ends.
  static func throughPipes(_ inner: Invocation) -> Invocation {
    var outer = inner
    outer.program = "/bin/sh"
    outer.arguments =
      ["-c", #"stty -echo; cat | "$@" | cat"#, "sh", inner.program] + inner.arguments
    return outer
  }
}

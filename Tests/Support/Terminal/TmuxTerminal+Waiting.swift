import Testing

extension TmuxTerminal {
  /// Waits until a row of the screen holds this text.
  ///
  /// - Throws: `TerminalFailure` with the screen, also when the program ends before.
  @discardableResult
  public func waitFor(
    _ text: String, within limit: Duration = .patience,
    at place: SourceLocation = #_sourceLocation
  ) throws -> Capture {
    try wait(for: "“\(text)”", within: limit, at: place) { $0.contains(text) }
  }

  /// Waits until the screen is as the test wants it.
  @discardableResult
  public func wait(
    for what: String, within limit: Duration = .patience,
    at place: SourceLocation = #_sourceLocation, until isThere: (Capture) -> Bool
  ) throws -> Capture {
    let deadline = ContinuousClock.now + limit
    while true {
      let (capture, hasEnded, _) = try look()
      if isThere(capture) { return capture }
      if hasEnded {
        throw failure("\(what) did not come before the program ended", capture, at: place)
      }
      if ContinuousClock.now > deadline {
        throw failure("\(what) did not come in \(limit)", capture, at: place)
      }
      client.receive(atMost: .milliseconds(20))
    }
  }

  /// Waits until the screen will not change by itself.
  ///
  /// That is: for this long nothing came, every key was read, and neither the program nor tmux was
  /// running; or the program has ended. A slow machine therefore makes the wait longer, not its
  /// answer wrong.
  @discardableResult
  public func waitUntilStable(
    for quiet: Duration = .milliseconds(100), within limit: Duration = .patience,
    at place: SourceLocation = #_sourceLocation
  ) throws -> Capture {
    let deadline = ContinuousClock.now + limit
    var lastNews = ContinuousClock.now
    var newsCount = client.newsCount
    while true {
      if client.newsCount != newsCount || isBusy { lastNews = .now }
      newsCount = client.newsCount
      if ContinuousClock.now - lastNews >= quiet {
        let capture = try capture()
        if client.newsCount == newsCount { return capture }
      }
      if ContinuousClock.now > deadline {
        throw failure("the screen was not still in \(limit)", try capture(), at: place)
      }
      client.receive(atMost: .milliseconds(20))
    }
  }

  /// The screen when the program has done all that the keys ask of it.
  public func screen(
    after keys: String..., at place: SourceLocation = #_sourceLocation
  ) throws -> Capture {
    for key in keys { try press(key, at: place) }
    return try waitUntilStable(at: place)
  }

  /// Waits until the program has ended.
  ///
  /// - Returns: The code that it returned, or nothing when a signal ended it.
  @discardableResult
  public func waitForExit(
    within limit: Duration = .patience, at place: SourceLocation = #_sourceLocation
  ) throws -> Int32? {
    let deadline = ContinuousClock.now + limit
    while true {
      let (capture, hasEnded, exitCode) = try look()
      if hasEnded { return exitCode }
      if ContinuousClock.now > deadline {
        throw failure("the program did not end in \(limit)", capture, at: place)
      }
      client.receive(atMost: .milliseconds(20))
    }
  }

  private func failure(
    _ what: String, _ capture: Capture, at place: SourceLocation
  ) -> TerminalFailure {
    TerminalFailure(what, at: place, shown: capture.golden())
  }
}

import Testing

extension PseudoTerminal {
  /// Waits until this text has been sent in the present exchange.
  ///
  /// - Returns: What the exchange has brought so far.
  /// - Throws: `TerminalFailure` with the transcript, also when the program ends before.
  @discardableResult
  public func waitFor(
    _ text: String, within limit: Duration = .patience,
    at place: SourceLocation = #_sourceLocation
  ) throws -> TerminalOutput {
    try wait(for: "“\(text)”", within: limit, at: place) { $0.contains(text) }
  }

  /// Waits until what the present exchange has brought is as the test wants it.
  @discardableResult
  public func wait(
    for what: String, within limit: Duration = .patience,
    at place: SourceLocation = #_sourceLocation, until isThere: (TerminalOutput) -> Bool
  ) throws -> TerminalOutput {
    let deadline = ContinuousClock.now + limit
    while true {
      let ended = status != nil
      while readAvailable() {}
      if isThere(exchange) { return exchange }
      if ended { throw failure("\(what) did not come before the program ended", at: place) }
      if ContinuousClock.now > deadline {
        throw failure("\(what) did not come in \(limit)", at: place)
      }
      pause()
    }
  }

  /// Waits until the program has nothing left to say.
  ///
  /// That is: for this long nothing came, every key was read, and nothing in the program's session
  /// was running; or the program has ended. A slow machine therefore makes the wait longer, not
  /// its answer wrong.
  ///
  /// - Returns: What the exchange has brought.
  @discardableResult
  public func waitUntilQuiet(
    for quiet: Duration = .milliseconds(100), within limit: Duration = .patience,
    at place: SourceLocation = #_sourceLocation
  ) throws -> TerminalOutput {
    let deadline = ContinuousClock.now + limit
    var lastNews = ContinuousClock.now
    while status == nil {
      if readAvailable() || unreadKeys > 0 || child.isBusy { lastNews = .now }
      if ContinuousClock.now - lastNews >= quiet { return exchange }
      if ContinuousClock.now > deadline {
        throw failure("it was not quiet in \(limit), \(unreadKeys) keys unread", at: place)
      }
      pause()
    }
    return exchange
  }

  /// Types text and waits until the program has said all that it has to say to it.
  ///
  /// - Returns: What came, to be counted or looked into.
  @discardableResult
  public func exchange(
    _ text: String, within limit: Duration = .patience,
    at place: SourceLocation = #_sourceLocation
  ) throws -> TerminalOutput {
    try send(text, within: limit, at: place)
    return try waitUntilQuiet(within: limit, at: place)
  }

  /// Waits until the program has ended, reading on.
  @discardableResult
  public func waitForExit(
    within limit: Duration = .patience, at place: SourceLocation = #_sourceLocation
  ) throws -> ExitStatus {
    let deadline = ContinuousClock.now + limit
    while true {
      if let status { return status }
      readAvailable()
      if ContinuousClock.now > deadline {
        throw failure("the program did not end in \(limit)", at: place)
      }
      pause()
    }
  }
}

import Foundation
import Testing

@testable import Support

/// The script runs in a world of its own: a folder of programs of which some only pretend.
@Suite("The set-up script")
struct SetUpScriptTests {
  let world: TemporaryFolder
  let script = Checkout.root.appending(path: "Assets/setup.sh").path

  init() throws {
    world = try TemporaryFolder()
    for name in ["sh", "cat", "env", "grep", "mktemp", "rm", "sed", "tail", "tr"] {
      try FileManager.default.createSymbolicLink(
        atPath: world.path(name), withDestinationPath: "/bin/" + name)
    }
    try pretend("swift", "")
    try pretend("id", "echo 0")
    try pretend("apt-get", #"echo "$DEBIAN_FRONTEND $*" >> "$0.log""#)
  }

  @Test("it says nothing and fetches nothing when nothing is missing")
  func nothingMissing() throws {
    try install(try needed())
    #expect(try run() == PipedRun(status: .code(0), output: "", errors: ""))
    #expect(try calls() == [])
  }

  @Test("what is missing is named with its purpose, and installed without a question")
  func oneMissing() throws {
    try install(try needed().filter { $0 != "zlib1g-dev" })
    let run = try run()
    #expect(run.status == .code(0))
    #expect(run.output.hasPrefix("Installing zlib1g-dev: course packages.\n"))
    #expect(
      try calls() == [
        " --quiet update",
        "noninteractive --quiet --yes -o DPkg::Lock::Timeout=300 install "
          + "--no-install-recommends zlib1g-dev",
      ])
  }

  @Test("one package may stand in for another")
  func standIns() throws {
    try install(
      try needed().filter { $0 != "g++" && $0 != "curl" && $0 != "binutils-gold" }
        + ["libstdc++-13-dev libstdc++-dev", "libcurl4t64 libcurl4 (= 8.5.0)"]
        + ["binutils binutils-gold, elf-binutils"])
    #expect(try run().output == "")
  }

  @Test("a package that was removed is missing")
  func removed() throws {
    try install(try needed().filter { $0 != "tmux" })
    try pretend("dpkg-query", "cat \"$0.list\"; echo 'config-files tmux '")
    #expect(try run().output.hasPrefix("Installing tmux: "))
  }

  @Test("an administrator's rights are asked for, or asked of the reader")
  func administrator() throws {
    try install(try needed().filter { $0 != "qpdf" })
    try pretend("id", "echo 1000")
    let refused = try run()
    #expect(refused.status == .code(1))
    #expect(
      refused.errors == """
        Set-up stopped: only an administrator can do that. Run this as root, then go on:
        apt-get install --no-install-recommends qpdf

        """)
    try pretend("sudo", #"echo asked; "$@""#)
    #expect(try run().status == .code(0))
    #expect(try calls().count == 2)
  }

  @Test("a network that is down is a sentence, after the reason")
  func networkDown() throws {
    try install([])
    let reason = "E: Failed to fetch http://deb.debian.org  Temporary failure resolving"
    try pretend("apt-get", "case $* in *install*) echo '\(reason)'; exit 100 ;; esac")
    let run = try run()
    #expect(run.status == .code(1))
    #expect(
      run.errors == """
        \(reason)
        Set-up stopped: packages could not be downloaded. Connect to the network and run this again.

        """)
  }

  @Test("a system that is no Debian is told so")
  func otherSystem() throws {
    let run = try run()
    #expect(run.status == .code(1))
    #expect(run.errors.hasPrefix("Set-up stopped: this system is not Debian or Ubuntu."))
  }

  @Test("a missing Swift is said, and is not the script's affair")
  func missingSwift() throws {
    try install(try needed())
    try FileManager.default.removeItem(atPath: world.path("swift"))
    let run = try run()
    #expect(run.status == .code(0))
    #expect(run.errors.hasPrefix("Swift 6.1 or later is missing"))
  }

  /// The names that the script would install on an empty system.
  private func needed() throws -> [String] {
    try install([])
    let lines = try run().output.split(separator: "\n")
    try? FileManager.default.removeItem(atPath: world.path("apt-get.log"))
    let names = lines.compactMap { $0.wholeMatch(of: /Installing (.+?): .+\./)?.1 }
    try #require(names.count > 15)
    return names.map(String.init)
  }

  /// Lets `dpkg-query` list these: a name, and after a space what it stands in for.
  private func install(_ packages: [String]) throws {
    let lines = packages.map { "installed \($0) \n" }
    try world.write(lines.joined(), to: "dpkg-query.list")
    try pretend("dpkg-query", #"cat "$0.list""#)
  }

  private func pretend(_ name: String, _ body: String) throws {
    try world.write("#!\(world.path("sh"))\n\(body)\n", to: name)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: world.path(name))
  }

  private func run() throws -> PipedRun {
    try Invocation("/bin/sh", [script], environment: ["PATH": world.url.path]).run()
  }

  private func calls() throws -> [String] {
    let log = (try? String(contentsOfFile: world.path("apt-get.log"), encoding: .utf8)) ?? ""
    return log.split(separator: "\n").map(String.init)
  }
}

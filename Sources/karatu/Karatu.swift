import ArgumentParser

/// The program.
@main
struct Karatu: ParsableCommand {
}

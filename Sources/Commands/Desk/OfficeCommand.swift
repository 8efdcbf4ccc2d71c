import ArgumentParser

/// A command that does its work in the world it is handed.
package protocol OfficeCommand: ParsableCommand {
  mutating func run(in outside: Invocation) throws
}

import ArgumentParser
import Domain
import Files
import Glibc

extension Invocation {
  /// The world of this process: its environment, the person who is logged in, the clock.
  package static func system(root: any ParsableCommand.Type) -> Invocation {
    // A reader that goes away shows as a failed write, not as a signal that kills the process.
    signal(SIGPIPE, SIG_IGN)
    let environment = Self.environment()
    return Invocation(
      environment: environment, login: loginName(environment), now: clock(),
      output: Output(out: Descriptor(1), errors: Descriptor(2)), root: root,
      readInput: { try WholeFile.read(descriptor: 0, name: "standard input") })
  }

  private static func environment() -> [String: String] {
    var result: [String: String] = [:]
    var place = environ
    while let entry = place.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        result[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      place += 1
    }
    return result
  }

  /// The name of the process's user; the environment is asked only where the system has no name.
  private static func loginName(_ environment: [String: String]) -> String {
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name {
      return String(cString: name)
    }
    return environment["LOGNAME"] ?? environment["USER"] ?? "uid\(getuid())"
  }

  private static func clock() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }
}

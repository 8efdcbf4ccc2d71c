import FoundationEssentials
import Glibc

/// A process that is started, watched and waited for.
struct ChildProcess {
  /// What a process left behind.
  struct Result {
    var status: Int32
    var output: String
    var duration: Duration
    /// What the processor spent on it, which other work on the machine does not change.
    var processorTime: Duration
    /// The peak of its memory in kB: what it last told before it ended.
    var peakMemory: Int
  }

  /// The folder of this program, where the others of the build lie as well.
  static let folder =
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    .map { URL(filePath: $0).deletingLastPathComponent().path } ?? "."

  /// Runs a program to its end, reading what it prints.
  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure("no pipe could be made") }
    let clock = ContinuousClock()
    let start = clock.now
    let child = try spawn(arguments, environment: environment, output: ends[1])
    close(ends[1])
    var peak = 0
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var waiting = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
    while true {
      let ready = poll(&waiting, 1, 20)
      peak = max(peak, peakMemory(of: child))
      guard ready > 0 else { continue }
      let count = read(ends[0], &buffer, buffer.count)
      guard count > 0 else { break }
      output += buffer[..<count]
    }
    close(ends[0])
    var status: Int32 = 0
    var usage = rusage()
    wait4(child, &status, 0, &usage)
    return Result(
      status: status, output: String(decoding: output, as: UTF8.self),
      duration: clock.now - start,
      processorTime: time(usage.ru_utime) + time(usage.ru_stime), peakMemory: peak)
  }

  private static func time(_ value: timeval) -> Duration {
    .seconds(value.tv_sec) + .microseconds(value.tv_usec)
  }

  /// The most memory a process has held so far, in kB.
  static func peakMemory(of process: pid_t) -> Int {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return 0 }
    return Int(line.filter(\.isNumber)) ?? 0
  }

  private static func spawn(
    _ arguments: [String], environment: [String: String], output: Int32
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addclose(&actions, output)
    let all = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var argv = arguments.map { strdup($0) } + [nil]
    var envp = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, arguments[0], &actions, nil, &argv, &envp)
    guard code == 0 else { throw Failure("\(arguments[0]) could not be started") }
    return child
  }
}

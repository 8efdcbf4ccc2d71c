import Domain
import Foundation
import TestSupport
import Testing

/// Files that people write or are sent, with bytes changed at random: each is taken in or refused
/// with its name, and the store goes on.
@Suite("A file whose bytes were changed at random")
struct ChangedFilesTests {
  private let stage: Stage

  init() throws {
    stage = try Stage()
    try #require(stage.run("$ caseload init --solo \"P. Ellery\"").last != "exit status 1")
    try stage.arrange("now 2026-04-20 10:00")
  }

  /// Runs a command on many changed copies of a file; how it ended must be one of these.
  private func run(
    _ command: String, on bytes: [UInt8], as name: String, ending statuses: Set<Int>,
    copies: UInt64 = 100
  ) throws -> Int {
    var refused = 0
    for seed in 1...copies {
      var generator = SplitMix64(seed: seed)
      try stage.write(bytes.changed(using: &generator), to: name)
      let lines = stage.run(command)
      let status = lines.last.flatMap { $0.firstMatch(of: /^exit status (\d+)$/) }
        .flatMap { Int($0.1) }
      #expect(statuses.contains(status ?? 0), "seed \(seed): \(lines)")
      guard status != nil else { continue }
      refused += 1
      #expect(lines.contains { $0.hasPrefix("! caseload: ") }, "seed \(seed): \(lines)")
      let names = name.split(separator: "/").last.map(String.init) ?? name
      #expect(
        status == 1 || lines.contains { $0.contains(names) }, "seed \(seed): \(lines)")
    }
    return refused
  }

  @Test("is no policy, or one with which the service goes on")
  func policy() throws {
    _ = stage.run("$ caseload child add 101 --born 2015-02-01 --looked-after-from 2026-04-01")
    _ = stage.run("$ caseload policy export FOLDER/policy.json")
    let bytes = try stage.bytes(of: "policy.json")
    let refused = try run(
      "$ caseload policy import FOLDER/policy.json", on: bytes, as: "policy.json",
      ending: [0, 1, 65])
    #expect(refused > 50)
    for command in ["policy show", "list", "today", "show 101", "verify"] {
      let lines = stage.run("$ caseload \(command)")
      #expect(!lines.contains { $0.hasPrefix("exit status") }, "\(command): \(lines)")
    }
  }

  @Test("is no theme, or one that is checked")
  func theme() throws {
    let theme = """
      {"name": "dusk", "title": "Dusk", "appearance": "dark", "inherits": "dark",
       "palette": {"rose": ["#ff8787", 210, "bright red"]},
       "roles": {"dueLate": {"fg": "rose", "attrs": ["bold"], "mono": ["bold"]},
                 "muted": {"fg": 250, "bg": "#102030"}}}
      """
    let refused = try run(
      "$ caseload theme check FOLDER/dusk.json", on: Array(theme.utf8), as: "dusk.json",
      ending: [0, 65])
    #expect(refused > 50)
  }

  @Test(
    "is a list of which every row is taken in or named",
    arguments: [
      (
        "people",
        "CHILD,NAME,KNOWN_AS,SOCIAL_WORKER,TEAM,TEAM_MANAGER,SIBLINGS\n"
          + "101,Ava Brennan,Ava,S. Worker,East,T. Manager,102\n102,Ben Brennan,,,,,101\n"
      ),
      ("allocations", "CHILD,IRO,FROM\n101,P. Ellery,01/04/2026\n102,P. Ellery,02/04/2026\n"),
    ])
  func list(kind: String, text: String) throws {
    for child in ["101", "102"] {
      _ = stage.run(
        "$ caseload child add \(child) --born 2015-02-01 --looked-after-from 2026-04-01")
    }
    _ = try run(
      "$ caseload import \(kind) FOLDER/list.csv", on: Array(text.utf8), as: "list.csv",
      ending: [0, 65], copies: 40)
    #expect(!stage.run("$ caseload verify").contains { $0.hasPrefix("exit status") })
  }

  @Test("is a return of which every row is taken in or named")
  func extract() throws {
    try stage.arrange(
      "file return/header.csv CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\\n"
        + "101,1,01/02/2015,WBRI,UN1,,\\n102,2,03/04/2012,WBRI,UN1,,\\n")
    let episodes = """
      CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
      101,01/05/2025,S,C2,N1,U6,PR1,01/12/2025,X1,,"DE1 1AA",,
      101,01/12/2025,P,C2,N1,K2,PR1,,,,,,
      102,01/02/2026,S,C2,N1,U6,PR1,,,,,,

      """
    _ = try run(
      "$ caseload import ssda903 FOLDER/return", on: Array(episodes.utf8),
      as: "return/episodes.csv", ending: [0, 65], copies: 40)
    #expect(!stage.run("$ caseload verify").contains { $0.hasPrefix("exit status") })
  }
}

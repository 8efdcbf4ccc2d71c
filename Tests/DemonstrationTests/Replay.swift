import Demonstration
import Domain

/// The register that a fictional service's deeds make.
struct Replay {
  private(set) var register = Register()
  private(set) var deedCount = 0
  private(set) var draftCount = 0

  init(_ service: FictionalService) throws {
    var version = 0
    try service.forEachSlice { deeds in
      for deed in deeds {
        version += 1
        try register.add(deed.entry(version))
        draftCount += deed.drafts.count
      }
    }
    deedCount = version
    try register.remakeSummaries()
  }

  /// Every child as the register knows it.
  func states() throws -> [ChildState] {
    try (0..<register.childCount).map { try register.state(at: $0) }
  }
}

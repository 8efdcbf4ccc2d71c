import Domain
import Storage
import TestSupport
import Testing

@Suite("Every store")
struct StoreContractTests {
  private func entries(of store: inout any Store, after version: Version = 0) throws -> [Entry] {
    var entries: [Entry] = []
    try store.read(after: version) { (entry) throws(StoreError) in entries.append(entry) }
    return entries
  }

  private func append(_ work: [Work], to store: inout any Store, after version: Version) throws {
    try store.lock()
    defer { store.unlock() }
    _ = try store.append(work, after: version)
  }

  @Test("begins empty", arguments: Backend.allCases)
  func empty(backend: Backend) throws {
    try backend.withStore { store in
      let register = try store.newestSnapshot()
      let read = try entries(of: &store)
      #expect(register.version == 0)
      #expect(read.isEmpty)
      let hasNews = store.hasNews(after: 0)
      #expect(!hasNews)
      #expect(store.readOnlyReason == nil)
    }
  }

  @Test("gives back what was appended, numbered from 1", arguments: Backend.allCases)
  func givesBack(backend: Backend) throws {
    try backend.withStore { store in
      let work = [
        SmallService.work(SmallService.officers),
        SmallService.work(
          [SmallService.child("C1"), SmallService.note("\"quoted\" \\ ü\n\u{1B}[2J 👩‍👧", on: "C1")],
          by: SmallService.okafor, minute: 1),
      ]
      try append(work, to: &store, after: 0)
      let read = try entries(of: &store)
      #expect(read == [work[0].entry(1), work[1].entry(2)])
      #expect(
        read[1].facts.map(\.id) == [EventID(entry: 2, index: 1), EventID(entry: 2, index: 2)])
    }
  }

  @Test("reads only what follows a version", arguments: Backend.allCases)
  func readsAfter(backend: Backend) throws {
    try backend.withStore { store in
      let work = (1...5).map {
        SmallService.work([SmallService.note("\($0)", on: "C")], minute: $0)
      }
      try append(work, to: &store, after: 0)
      for (version, expected) in [(3, [4, 5]), (5, []), (1, [2, 3, 4, 5])] {
        let read = try entries(of: &store, after: version)
        #expect(read.map(\.version) == expected)
      }
    }
  }

  @Test("says that there is news only where something follows", arguments: Backend.allCases)
  func news(backend: Backend) throws {
    try backend.withStore { store in
      try append([SmallService.work(SmallService.officers)], to: &store, after: 0)
      let news = [store.hasNews(after: 0), store.hasNews(after: 1)]
      #expect(news == [true, false])
    }
  }

  @Test("refuses to append behind a newer entry", arguments: Backend.allCases)
  func refusesStaleAppend(backend: Backend) throws {
    try backend.withStore { store in
      try append([SmallService.work(SmallService.officers)], to: &store, after: 0)
      #expect(throws: StoreError.outOfDate) {
        try append([SmallService.work(SmallService.officers)], to: &store, after: 0)
      }
      #expect(throws: StoreError.outOfDate) {
        try append([SmallService.work(SmallService.officers)], to: &store, after: 2)
      }
      let read = try entries(of: &store)
      #expect(read.count == 1)
    }
  }

  @Test("is taken by one writer at a time", arguments: Backend.allCases)
  func lock(backend: Backend) throws {
    try backend.withStore { store in
      try store.lock()
      #expect(throws: StoreError.busy(holder: "this process")) { try store.lock() }
      store.unlock()
      try store.lock()
      store.unlock()
    }
  }

  @Test("appends nothing for no work", arguments: Backend.allCases)
  func nothing(backend: Backend) throws {
    try backend.withStore { store in
      try append([], to: &store, after: 0)
      let read = try entries(of: &store)
      #expect(read.isEmpty)
    }
  }

  @Test("keeps a batch whole, between its beginning and its commit", arguments: Backend.allCases)
  func batch(backend: Backend) throws {
    try backend.withStore { store in
      let drafts = (1...20).map { SmallService.child("C\($0)") }
      try store.lock()
      let added = try store.appendBatch(SmallService.work(drafts), name: "903", after: 0)
      store.unlock()
      let read = try entries(of: &store)
      #expect(read == added)
      #expect(read.first?.batch == .begin(name: "903"))
      #expect(read.last?.batch == .commit(name: "903", count: read.count))
      #expect(read.flatMap(\.facts).compactMap(\.child) == (1...20).map { ChildID("C\($0)") })
      #expect(read.map(\.version) == Array(1...read.count))
    }
  }

  @Test("notes a clock that ran backwards", arguments: Backend.allCases)
  func clock(backend: Backend) throws {
    try backend.withStore { store in
      var work = SmallService.work(SmallService.officers)
      work.clockRanBackwards = true
      try append([work], to: &store, after: 0)
      let read = try entries(of: &store)
      #expect(read.map(\.clockRanBackwards) == [true])
    }
  }

  @Test("keeps a half-filled form per person and key", arguments: Backend.allCases)
  func forms(backend: Backend) throws {
    try backend.withStore { store in
      func key(_ child: String) -> KeptForm.Key {
        KeptForm.Key("visit", children: [ChildID(child)])
      }
      func form(_ child: String, _ text: String, by officer: Officer, minute: Int) -> KeptForm {
        KeptForm(
          officer: officer.id, key: key(child), title: "Visit · Zoë",
          value: "{\"views\":\"\(text)\"}", at: SmallService.noon.adding(minutes: minute))
      }
      let ellery = SmallService.ellery
      try store.keep(form("C1", "first", by: ellery, minute: 1))
      try store.keep(form("../C 2", "other", by: ellery, minute: 2))
      try store.keep(form("C1", "second", by: ellery, minute: 3))
      try store.keep(form("C1", "hers", by: SmallService.okafor, minute: 4))
      #expect(
        store.keptForms(of: ellery.id).map(\.value)
          == [#"{"views":"second"}"#, #"{"views":"other"}"#])
      store.discardForm(key("C1"), of: ellery.id)
      #expect(store.keptForms(of: ellery.id).map(\.key) == [key("../C 2")])
      #expect(store.keptForms(of: SmallService.okafor.id).count == 1)
    }
  }

  @Test("notes who looked at a case that is not theirs", arguments: Backend.allCases)
  func accesses(backend: Backend) throws {
    try backend.withStore { store in
      let seen = (1...3).map {
        Access(
          at: SmallService.noon.adding(minutes: $0), by: SmallService.ellery.id, login: "pe123",
          child: ChildID("C\($0)"))
      }
      for access in seen { try store.noteAccess(access) }
      #expect(store.looks() == Looks(seen))
    }
  }
}

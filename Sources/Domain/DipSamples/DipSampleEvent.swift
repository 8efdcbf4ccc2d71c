/// A dip sample: some cases drawn by lot, each of whose files is checked against the same questions.
package enum DipSampleEvent: Hashable, Sendable {
  /// A sample was drawn on the fact's day.
  indirect case drawn(DipSample)
  /// One case of a sample was checked on the fact's day.
  indirect case checked(DipSampleCheck)
}

extension DipSampleEvent: EventArea {
  enum Name: String, CaseIterable {
    case drawn = "dipSample.drawn"
    case checked = "dipSample.checked"
  }

  var name: Name {
    switch self {
    case .drawn: .drawn
    case .checked: .checked
    }
  }

  var fields: EventFields {
    switch self {
    case .drawn(let value): .members(value)
    case .checked(let value): .members(value)
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .drawn: self = .drawn(try read())
    case .checked: self = .checked(try read())
    }
  }

  var isTouch: Bool {
    switch self {
    case .drawn, .checked: false
    }
  }

  func setting(on day: Day) -> Setting? {
    switch self {
    case .drawn(let sample): Setting(of: "sample \(sample.number)")
    case .checked: nil
    }
  }

  func permission(_ child: ChildID) -> Permission {
    switch self {
    case .drawn, .checked: .supervise
    }
  }

  func rests(on earlier: EarlierEvent, from day: Day) -> Bool {
    switch self {
    case .drawn: false
    case .checked(let check):
      if case .drawn(let sample)? = earlier.event as? DipSampleEvent {
        check.sample == sample.number
      } else {
        false
      }
    }
  }
}

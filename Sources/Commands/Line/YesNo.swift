import ArgumentParser

/// An answer that may be left out: yes or no.
enum YesNo: String, CaseIterable, ExpressibleByArgument {
  case yes, no

  var isYes: Bool { self == .yes }
}

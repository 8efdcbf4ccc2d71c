/// What Package.swift says of each target.
struct Manifest {
  struct Target {
    let name: String
    let isTest: Bool
    /// The number of its "Floor" comment; nil for tests.
    let floor: Int?
    let path: String
    let ours: Set<String>
    let outside: Set<String>
  }

  let targets: [Target]
  private let text: String

  init(text: String) {
    self.text = text
    var floor: Int?
    var found: [Target] = []
    let marks = text.matches(
      of: /\/\/ (?:Floor (\d+)|Tests|Tools)|\.(target|executableTarget|testTarget)\(/)
    for mark in marks {
      guard let kind = mark.output.2 else {
        floor = mark.output.1.flatMap { Int($0) }
        continue
      }
      let call = Self.enclosed(in: text, from: text.index(before: mark.range.upperBound))
      found.append(Target(call, isTest: kind == "testTarget" || floor == nil, floor: floor))
    }
    targets = found
  }

  /// The targets of the program, without its tests.
  var program: [Target] { targets.filter { !$0.isTest } }

  func target(_ name: String) -> Target? { targets.first { $0.name == name } }

  /// The names of the theme files that are embedded.
  var embedded: [String] {
    text.matches(of: /\.embedInCode\("([^"]+)"\)/).map { String($0.1) }
  }

  /// The text from an opening bracket to the one that closes it.
  static func enclosed(in text: String, from opening: String.Index) -> Substring {
    var depth = 0
    var place = opening
    while place < text.endIndex {
      if "([".contains(text[place]) { depth += 1 }
      if ")]".contains(text[place]) { depth -= 1 }
      if depth == 0 { break }
      place = text.index(after: place)
    }
    return text[opening..<place]
  }
}

extension Manifest.Target {
  fileprivate init(_ call: Substring, isTest: Bool, floor: Int?) {
    let name = call.firstMatch(of: /name: "([^"]+)"/).map { String($0.1) } ?? ""
    self.name = name
    self.isTest = isTest
    self.floor = floor
    path =
      call.firstMatch(of: /path: "([^"]+)"/).map { String($0.1) }
      ?? (isTest ? "Tests/" : "Sources/") + name
    var inside = ""
    if let range = call.firstRange(of: "dependencies: [") {
      let text = String(call)
      let offset = call.distance(from: call.startIndex, to: range.upperBound)
      inside = String(
        Manifest.enclosed(in: text, from: text.index(text.startIndex, offsetBy: offset - 1)))
    }
    outside = Set(inside.matches(of: /\.product\(name: "([^"]+)"/).map { String($0.1) })
    let plain = inside.replacing(/\.product\([^)]*\)/, with: "")
    ours = Set(plain.matches(of: /"([^"]+)"/).map { String($0.1) })
  }
}

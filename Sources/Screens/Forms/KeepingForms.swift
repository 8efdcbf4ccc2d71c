import Domain
import JSON

extension RecordForm {
  var key: KeptForm.Key { KeptForm.Key(Self.kind.rawValue, detail: detail, children: children) }

  /// The form to be kept as it is filled now.
  func kept(_ world: World) -> KeptForm? {
    var bytes: [UInt8] = []
    guard (try? JSONText.append(self, to: &bytes)) != nil else { return nil }
    return KeptForm(
      officer: world.officer.id, key: key, title: title(world),
      value: String(decoding: bytes, as: UTF8.self), at: world.now)
  }

  /// The form that was kept, or nil where what was kept cannot be read as one.
  static func reading(_ kept: KeptForm) -> Self? {
    guard kept.oldFields == nil else { return nil }
    return Array(kept.value.utf8).withUnsafeBufferPointer {
      try? JSONText.read(Self.self, from: $0)
    }
  }

  /// The screen of a form that was kept, or nil where what was kept cannot be read.
  fileprivate static func reopening(_ kept: KeptForm, _ world: World) -> (any Screen)? {
    reading(kept).map { FormScreen(goingOnWith: $0, world) }
  }
}

extension KeptForm {
  /// Goes on with the form, or says why that cannot be.
  func reopened(_ world: World) -> Request {
    if let oldFields { return .say(Notice(.warning, Self.words(of: oldFields))) }
    if let gone = children.first(where: { world.register.row(of: $0) == nil }) {
      return .say(Notice(.warning, "It is about \(gone), who is not in the register now."))
    }
    guard let screen = FormKind(rawValue: key.kind)?.form.reopening(self, world) else {
      return .say(Notice(.warning, "This version of Caseload cannot read what was filled in."))
    }
    return .all([.close, .open(screen)])
  }

  /// A form of the version before kept places in lists, which may be other people's by now: it is
  /// not opened, but what was written is not lost.
  private static func words(of fields: [String: String]) -> String {
    let written = fields.values.filter { $0.contains(where: \.isLetter) && $0 != "today" }
      .sorted { ($1.count, $0) < ($0.count, $1) }
    let quoted = written.map { "“\($0.oneLine)”" }.joined(separator: ", ")
    return "Kept by an earlier version, its choices cannot be told now."
      + (quoted.isEmpty ? "" : " Written: \(quoted)")
  }
}

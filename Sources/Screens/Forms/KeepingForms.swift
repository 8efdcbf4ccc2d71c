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

  /// The form that was kept, or nil where what was kept cannot be read as one, or is about others
  /// than it was kept for.
  ///
  /// - Parameter fresh: the form as it opens: fields that the version which kept it did not know are
  ///   as they are there.
  static func reading(_ kept: KeptForm, filledUpFrom fresh: Self? = nil) -> Self? {
    guard kept.oldFields == nil else { return nil }
    let form = Array(kept.value.utf8).withUnsafeBufferPointer { bytes in
      if let fresh { return try? JSONText.read(from: bytes, filledUpFrom: fresh) }
      return try? JSONText.read(Self.self, from: bytes)
    }
    return form?.key == kept.key ? form : nil
  }

  /// The screen of a form that was kept, or nil where what was kept cannot be read.
  fileprivate static func reopening(_ kept: KeptForm, _ world: World) -> (any Screen)? {
    reading(kept).map { FormScreen(goingOnWith: $0, world) }
  }
}

extension World {
  /// What is said at the start of a sitting of forms that wait half filled; nil where none does.
  package var waitingForms: Notice? {
    switch keptForms.count {
    case 0: nil
    case 1: Notice(.info, "A form waits half filled: \(keptForms[0].title). K goes on with it.")
    default: Notice(.info, "\(keptForms.count) forms wait half filled. K goes on with them.")
    }
  }
}

extension KeptForm {
  /// Goes on with the form, or says why that cannot be.
  func reopened(_ world: World) -> Request {
    if let oldFields { return .say(Notice(.warning, Self.words(of: oldFields))) }
    if let gone = children.first(where: { world.register.row(of: $0) == nil }) {
      return .say(Notice(.warning, "It is about \(gone), who is not in the register now."))
    }
    guard let screen = screen(world) else {
      return .say(
        Notice(.warning, "Of another version: open the form itself to go on.\(writtenWords)"))
    }
    return .all([.close, .open(screen)])
  }

  /// The form with what was filled in, or nil where that cannot be read.
  func screen(_ world: World) -> (any Screen)? {
    FormKind(rawValue: key.kind)?.form.reopening(self, world)
  }

  /// A form of the version before kept places in lists, which may be other people's by now: it is
  /// not opened, but what was written is not lost.
  private static func words(of fields: [String: String]) -> String {
    let written = fields.values.filter { $0.contains(where: \.isLetter) && $0 != "today" }
    return "Kept by an earlier version, its choices cannot be told now.\(quoting(written))"
  }

  /// The words in what was filled in, quoted, so that they are not lost with the form.
  var writtenWords: String {
    let texts = Array(value.utf8).withUnsafeBufferPointer { JSONText.texts(in: $0) }
    return Self.quoting(texts.filter { $0.contains(" ") })
  }

  private static func quoting(_ texts: [String]) -> String {
    let quoted = texts.sorted { ($1.count, $0) < ($0.count, $1) }
      .map { "“\($0.oneLine)”" }.joined(separator: ", ")
    return quoted.isEmpty ? "" : " Written: \(quoted)"
  }
}

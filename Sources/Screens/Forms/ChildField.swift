import Console
import Domain
import Reports

/// Where a child is asked for: a part of the name finds those whom the person may know by name, and
/// whoever is meant is said in words beside the id.
///
/// Only an id is ever taken as somebody: a name that is not chosen from those found is refused, so
/// that it never means the wrong child of two. The id of a child whom the person may not read is
/// nobody here, like one that the register does not know: neither the child nor whose it is can be
/// told by trying ids.
struct ChildQuery {
  /// The children who are named already, in a field that asks for several.
  let chosen: [ChildID]
  /// What of the text is still a name.
  let name: String
  private let search: ChildSearch
  private let world: World
  private let fit: Fit?

  /// Which children can be meant, and why one with the name cannot: "was not in care on …".
  struct Fit {
    let isMet: (ChildID) -> Bool
    let otherwise: String
  }

  /// - Parameters:
  ///   - text: ids of children, and behind them a part of a name.
  ///   - except: children who are not meant; their brothers and sisters stand by their ids already.
  ///   - fit: which of those found can be meant; nil for all.
  init(_ text: String, several: Bool, except: [ChildID], fit: Fit? = nil, _ world: World) {
    self.world = world
    self.fit = fit
    let words = text.trimmed.split(separator: " ").map(String.init)
    let named = Set(several ? except.flatMap { world.register.siblings(of: $0) } : [])
    let known = words.prefix {
      named.contains(ChildID($0)) || world.sight.knows(ChildID($0), in: world.register)
    }
    let whole = ChildID(text.trimmed)
    if !several, world.sight.knows(whole, in: world.register) {
      // An id may have a space in it.
      (chosen, name) = ([whole], "")
    } else if several || words.count == 1 {
      chosen = known.map { ChildID($0) }
      name = words.dropFirst(known.count).joined(separator: " ")
    } else {
      (chosen, name) = ([], words.joined(separator: " "))
    }
    search = ChildSearch(
      name, in: world.register, scope: world.knownByName, except: Set(except + chosen),
      today: world.today, atMost: 6, isFit: fit?.isMet ?? { _ in true })
  }

  /// Those found, each with what the field holds once they are taken.
  var matches: [SearchField.Match] {
    let before = chosen.reduce("") { "\($0)\($1) " }
    return search.found.map { child in
      SearchField.Match(
        before + child.id.rawValue,
        [
          child.name, child.age.map(String.init) ?? "",
          child.socialWorker.isEmpty ? "" : "SW \(child.socialWorker)",
          child.iro.map { "IRO \($0)" } ?? "no IRO",
          child.isLookedAfter ? "" : "not in care",
        ])
    }
  }

  var more: Int { search.more }

  /// Why the text is nobody yet; nil where everybody in it is known.
  var problem: String? {
    guard !name.isEmpty else { return nil }
    let rest = search.unread.isEmpty ? "" : "; “\(search.unread)” is no part of the name"
    switch search.found.count {
    case 0:
      if let unfit = unfitWords { return unfit }
      if name.count < 2 { return "write two letters of the name, or the whole id" }
      return world.sight.reach == .everyone
        ? "nobody whom you may know by name is called “\(name)”; write the name, or the whole id"
        : "none of your children is “\(name)”; write the name, or the whole id"
    case 1: return "Enter or Tab takes \(search.found[0].words)\(rest)"
    default: return "\(search.found.count + more) children: choose one by ↓ and Enter\(rest)"
    }
  }

  /// Why those who have the name are not offered, where nobody else has it.
  private var unfitWords: String? {
    guard let fit, let unfit = search.unfit else { return nil }
    let others = search.unfitCount > 1 ? " and \(search.unfitCount - 1) more" : ""
    return "\(unfit.name)\(others) \(fit.otherwise)"
  }

  /// The id by which somebody opens a case that they may not read, with a reason; nil of what is a
  /// name, or where everybody is read. Whether there is such a child is told with the reason.
  var unreadID: ChildID? {
    guard world.sight.reach != .everyone, chosen.isEmpty, search.found.isEmpty,
      !name.contains(" "), name.contains(where: \.isNumber)
    else { return nil }
    return ChildID(name)
  }

  /// Who is meant: "Rhys Pryce, 12, SW T. Haque".
  var echo: String { chosen.map { world.words(of: $0) }.joined(separator: " · ") }
}

extension World {
  /// Whose children the person may know by name: the one place that says so for what is typed.
  var knownByName: Scope { widestScope }

  /// A child whom an id names: in words where the person may know them by name, else the id alone.
  func words(of id: ChildID) -> String {
    guard sight.reads(id, in: register) else { return id.rawValue }
    return FoundChild(id, in: register, today: today)?.words ?? id.rawValue
  }
}

extension FieldRow {
  /// A child, by a part of the name or by the id; what is read is the id.
  static func child(
    _ path: WritableKeyPath<Record, String>, _ label: String, except: [ChildID] = [],
    fit: @escaping (Record, World) -> ChildQuery.Fit? = { _, _ in nil },
    answers: RefusalField? = .child
  ) -> FieldRow {
    child(path, label, several: false, except: except, fit: fit, hint: "", answers: answers)
  }

  /// Several children, one after the other; what is read is their ids with spaces between.
  static func children(
    _ path: WritableKeyPath<Record, String>, _ label: String, except: [ChildID] = []
  ) -> FieldRow {
    child(
      path, label, several: true, except: except, fit: { _, _ in nil },
      hint: "part of a name, Enter takes the one found; then the next", answers: nil)
  }

  private static func child(
    _ path: WritableKeyPath<Record, String>, _ label: String, several: Bool, except: [ChildID],
    fit: @escaping (Record, World) -> ChildQuery.Fit?, hint: String, answers: RefusalField?
  ) -> FieldRow {
    FieldRow(
      field: { record, world in
        let text = record[keyPath: path]
        let query = ChildQuery(
          text, several: several, except: except, fit: fit(record, world), world)
        let matches = query.matches
        let isUnknown = matches.isEmpty && query.problem != nil
        let field = SearchField(
          text, placeholder: several ? "part of a name" : "part of the name, or the id",
          manner: several ? .several : .one, matches: matches, more: query.more,
          echo: [query.echo, query.problem ?? ""].filter { !$0.isEmpty }.joined(separator: " · "),
          isInvalid: isUnknown)
        return FormField("", label, .search(field), hint: text.isEmpty ? hint : "")
      },
      read: { field, record, _ in record[keyPath: path] = field.text },
      problem: { record, world in
        ChildQuery(
          record[keyPath: path], several: several, except: except, fit: fit(record, world), world
        ).problem
      }, answers: answers)
  }
}

import Domain

/// Half-filled forms of somebody whose cases are to be handed over.
package struct FormsInTheWay: Error, Hashable, Explained {
  package let officer: String
  package let titles: [String]

  package var message: String {
    let forms = titles.count == 1 ? "a form" : "\(titles.count) forms"
    return "\(officer) has left \(forms) about these children half filled: "
      + titles.joined(separator: ", ")
  }

  package var hint: String? { "ask them to finish, or say that you hand over all the same" }
}

extension Session {
  /// The forms that an officer left half filled about children they hold on a day, nil where there is none.
  package func formsInTheWay(of id: OfficerID, on today: Day) -> FormsInTheWay? {
    let held = store.keptForms(of: id).filter { form in
      form.children.contains { register.holder(of: $0, on: today)?.id == id }
    }
    guard !held.isEmpty else { return nil }
    return FormsInTheWay(
      officer: register.name(of: id), titles: held.map(\.title))
  }
}

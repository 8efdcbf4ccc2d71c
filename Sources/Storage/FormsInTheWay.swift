import Domain

/// Half-filled forms of somebody whose cases are to be handed over.
package struct FormsInTheWay: Error, Hashable, Explained {
  package let officer: String
  package let titles: [String]

  package init(officer: String, titles: [String]) {
    self.officer = officer
    self.titles = titles
  }

  package var message: String {
    let forms = titles.count == 1 ? "a form" : "\(titles.count) forms"
    return "\(officer) has left \(forms) about these children half filled: "
      + titles.joined(separator: ", ")
  }

  package var hint: String? { "ask them to finish, or say that you hand over all the same" }
}

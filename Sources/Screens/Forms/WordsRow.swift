import Console
import Domain

extension FieldRow {
  /// Words of any kind, with those below that are most likely meant: an arrow and Enter take one.
  static func words(
    _ path: WritableKeyPath<Record, String>, _ label: String, _ offers: [String],
    required: Bool = false, answers: RefusalField? = nil
  ) -> FieldRow {
    FieldRow(
      field: { record, _ in
        let text = record[keyPath: path]
        let typed = SearchText.fold(text.trimmed)
        // What was taken from the list leaves the others to be seen, what is typed narrows them.
        let isOffer = typed.isEmpty || offers.contains(text)
        let fitting = isOffer ? offers : offers.filter { SearchText.fold($0).contains(typed) }
        let field = SearchField(
          text, manner: .words,
          matches: fitting.filter { $0 != text }.map { SearchField.Match($0, [$0]) })
        return FormField("", label, .search(field), isRequired: required)
      },
      read: { field, record, _ in record[keyPath: path] = field.text },
      problem: { record, _ in
        required && record[keyPath: path].trimmed.isEmpty ? "\(label.lowercased()) is needed" : nil
      }, answers: answers)
  }
}

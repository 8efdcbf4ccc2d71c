import Console
import Domain

extension FieldRow {
  /// A number of something, with its unit and what follows from it always beside it.
  ///
  /// The range is checked before anything is counted with the number, so that none is too large.
  ///
  /// - Parameters:
  ///   - unit: what is counted: "weeks".
  ///   - range: what may be given, and why where that needs saying: "for High".
  ///   - follows: what the number means: "Fri 04 Dec".
  static func count(
    _ path: WritableKeyPath<Record, NumberText>, _ label: String, unit: String,
    range: @escaping (Record) -> (of: ClosedRange<Int>, why: String), required: Bool = false,
    hint: String = "", answers: RefusalField?,
    follows: @escaping (Int, World) -> String = { _, _ in "" }
  ) -> FieldRow {
    func problem(_ record: Record) -> String? {
      let value = record[keyPath: path]
      if value.isEmpty { return required ? "\(label.lowercased()) is needed" : nil }
      let (range, why) = range(record)
      if let count = value.count, range.contains(count) { return nil }
      let reason = why.isEmpty ? "" : " \(why)"
      return "a whole number from \(range.lowerBound) to \(range.upperBound)\(reason)"
    }
    return FieldRow(
      field: { record, world in
        let value = record[keyPath: path]
        let wrong = value.isEmpty ? nil : problem(record)
        let means = wrong == nil ? value.count.map { follows($0, world) } : nil
        let field = NumberField(
          value.text, unit: value.count == 1 ? String(unit.dropLast()) : unit,
          echo: wrong ?? means ?? "", isInvalid: wrong != nil)
        return FormField("", label, .number(field), hint: hint, isRequired: required)
      },
      read: { field, record, _ in record[keyPath: path].text = field.text },
      problem: { record, _ in problem(record) }, answers: answers)
  }
}

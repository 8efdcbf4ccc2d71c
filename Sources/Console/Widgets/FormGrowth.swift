extension Form {
  /// Lets each longer text take as many rows as its lines need, as far as the area has room that no
  /// field takes.
  package mutating func growBoxes(in area: Area) {
    var spare = max(0, area.height - height(width: area.width))
    let width = max(1, area.width - labelWidth(in: area.width))
    for index in fields.indices {
      guard spare > 0, case .box(var box) = fields[index].kind else { continue }
      let more = min(spare, max(0, box.lines(width: width).count - box.rows))
      box.rows += more
      spare -= more
      fields[index].kind = .box(box)
    }
  }
}

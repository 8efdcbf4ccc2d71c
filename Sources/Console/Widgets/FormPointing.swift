extension Form {
  /// Goes to the field that a click is on as Tab would, and takes the option, turns the toggle or
  /// presses the button that stands there.
  package mutating func click(x: Int, y: Int, in area: Area) -> Answer {
    let hit = places(in: area).firstIndex { place in
      guard let place else { return false }
      return (place.y..<place.bottom).contains(y) && (place.x..<place.right).contains(x)
    }
    guard let hit, let line = places(in: area)[hit], fields[hit].takesKeys else { return .ignored }
    let before = fields[hit]
    let body = line.splitLeft(labelWidth(in: area.width)).rest
    arrive(at: hit)
    switch fields[hit].kind {
    case .button: return x >= body.x ? .pressed(before.id) : .moved
    default: fields[hit].click(x: x - body.x, row: y - line.y, width: body.width)
    }
    return fields[hit].isSameValue(as: before) ? .moved : .changed(before.id)
  }
}

extension FormField {
  /// Takes the option or turns the toggle at a place within the field.
  fileprivate mutating func click(x: Int, row: Int, width: Int) {
    guard x >= 0, row < bodyHeight(width: width) else { return }
    switch kind {
    case .choice(var choice):
      choice.selection = choice.option(x: x, row: row, width: width) ?? choice.selection
      kind = .choice(choice)
    case .table(var table):
      table.selection = table.option(at: row) ?? table.selection
      kind = .table(table)
    case .toggles(var toggles):
      guard let place = toggles.toggle(x: x, row: row, width: width) else { return }
      toggles.focus = place
      toggles.items[place].isOn.toggle()
      kind = .toggles(toggles)
    case .search(var field):
      field.take(row: row, width: width)
      kind = .search(field)
    default: break
    }
  }

  fileprivate func isSameValue(as other: FormField) -> Bool {
    text == other.text && selection == other.selection && isOn == other.isOn
  }
}

import Console
import Domain
import Reports

/// The two lines over a child's page: who the child is, and who is responsible.
struct ChildHead {
  let page: ChildPage
  let world: World

  func draw(on canvas: inout Canvas, in area: Area) {
    let inside = area.inset(by: 1, 0)
    canvas.put(who(canvas.glyphs), x: inside.x, y: inside.y, width: inside.width)
    canvas.put(people, x: inside.x, y: inside.y + 1, width: inside.width)
  }

  private func who(_ glyphs: GlyphSet) -> [Piece] {
    let state = page.state
    let glyph = PriorityCell.glyph(page.plan.priority)
    let parts = [
      page.people.knownAs.map { "known as \($0)" }, page.people.age.map { $0.counted("year") },
      "id \(state.id)", state.care.legalStatus.map { "\($0.rawValue) \($0.shortName)" },
      state.care.placement.map { "\($0.rawValue) \($0.shortName)" },
    ].compactMap { $0 }
    return [
      Piece(state.name, .title),
      Piece("  \(glyphs.text(glyph)) \(page.plan.priority?.title ?? "not set")  ", glyph.role),
      Piece(parts.joined(separator: " · ")),
    ]
  }

  private var people: [Piece] {
    let people = page.people
    let parts = [
      people.care, people.iroWords, people.socialWorker.map { "SW \($0)" },
      people.teamManager.map { "TM \($0)" },
    ].compactMap { $0 }
    return [Piece(parts.joined(separator: " · "), .muted)]
  }
}

import Console
import Domain

/// A screen that shows the full record of one child.
package protocol CasePage: Screen {
  var child: ChildID { get }
}

/// A case of another that waits to be opened until it is said why.
struct WaitingCase {
  var page: any CasePage
  /// Nil until it was said.
  var reason: String?
}

/// Opening the cases of others: noted always, and for who may not read them by name only with a
/// reason; whatever day is looked at, today decides.
extension Model {
  /// Whether it must be said first why this screen is opened.
  func mustSayWhy(_ screen: any Screen) -> Bool {
    guard let page = screen as? any CasePage, !isOpen(page.child) else { return false }
    return !reads(page.child) && waiting?.reason == nil
  }

  /// Asks why a case of another is to be opened.
  mutating func askWhy(_ screen: any Screen) -> [Effect] {
    guard let page = screen as? any CasePage else { return [] }
    waiting = WaitingCase(page: page)
    return perform(
      .open(
        AskScreen(
          "None of your children: why do you open the case?", tag: "because",
          hint: "Kept for the service manager. Enter opens, Esc leaves")))
  }

  /// Opens the case that waited.
  mutating func openWaiting(because reason: String) -> [Effect] {
    guard let page = waiting?.page else { return [] }
    guard reason.isReason else {
      let refusal = Refusal.outOfRange("the reason of a look", String.reasonRange, .reason)
      defer { say(Notice(refusal)) }
      return askWhy(page)
    }
    waiting?.reason = reason
    defer { waiting = nil }
    guard register.row(of: page.child) != nil else {
      say(Notice(Refusal.noSuchChild(page.child)))
      return []
    }
    return perform(.open(page))
  }

  /// What is to be noted before a screen opens: the page of a case that is not one's own, unless it
  /// is open already below.
  func look(opening screen: any Screen) -> [Effect] {
    guard let page = screen as? any CasePage, !isOpen(page.child),
      desk.isNoted(opening: page.child, register)
    else { return [] }
    let reason = waiting?.reason.map { String($0.prefix(Access.longestReason)) }
    return [.noteAccess(page.child, because: reason)]
  }

  /// A look that could not be noted is told; a case of another IRO is not shown without.
  mutating func notNoted(_ child: ChildID, _ error: any Explained) -> [Effect] {
    if !reads(child), let first = stack.firstIndex(where: { isPage($0, of: child) }) {
      closeAll(from: first)
    }
    say(Notice(error))
    return []
  }

  private func isOpen(_ child: ChildID) -> Bool { stack.contains { isPage($0, of: child) } }

  private func isPage(_ screen: any Screen, of child: ChildID) -> Bool {
    (screen as? any CasePage)?.child == child
  }

  private func reads(_ child: ChildID) -> Bool {
    Sight(register, desk).reads(child, in: register)
  }

  /// The register as it is now, also while a past day is looked at.
  private var register: Register { present?.register ?? world.register }

  /// The desk as it is now.
  private var desk: Desk {
    var desk = world.desk
    desk.today = present?.today ?? world.today
    return desk
  }
}

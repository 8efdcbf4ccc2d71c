import Domain

/// A piece of what somebody recorded, before pieces of one moment are put together.
struct Piece {
  var at: Moment
  /// The child's place, which decides between pieces of one moment.
  var place: Int32
  var order: Int32
  /// The place of the person among ``Staff/people``.
  var by: Int32
  var batch: Batch
  var drafts: [Draft]
}

/// Pieces that one person recorded for many children at once.
enum Batch: Int32 {
  case none, extract, people, allocations, handover
}

/// Takes down what happened within a span of time; the rest is thrown for, but not written.
struct Notebook {
  let from: Moment
  let until: Moment
  private(set) var pieces: [Piece] = []
  private var place: Int32 = 0
  private var order: Int32 = 0

  /// - Parameter until: the first moment that is not written down.
  init(from: Moment, until: Moment) {
    self.from = from
    self.until = until
  }

  mutating func turn(to place: Int) {
    self.place = Int32(place)
    order = 0
  }

  mutating func write(
    _ at: Moment, by: Int, batch: Batch = .none, _ drafts: () -> [Draft]
  ) {
    order += 1
    guard at >= from, at < until else { return }
    pieces.append(
      Piece(
        at: at, place: place, order: order, by: Int32(by), batch: batch, drafts: drafts()))
  }

  /// The deeds in the order of time, the pieces of one batch put together.
  consuming func deeds(_ staff: Staff, numbering: inout Numbering) -> [Deed] {
    var pieces = pieces
    pieces.sort { left, right in
      (left.at.milliseconds, left.batch.rawValue, left.place, left.order)
        < (right.at.milliseconds, right.batch.rawValue, right.place, right.order)
    }
    var result: [Deed] = []
    result.reserveCapacity(pieces.count)
    var last: (batch: Batch, base: Moment)?
    for piece in pieces {
      let officer = staff.people[Int(piece.by)]
      let drafts = numbering.numbered(piece.drafts, child: piece.place)
      if piece.batch != .none, let present = last, present == (piece.batch, piece.at),
        let index = result.indices.last, result[index].by == officer.id
      {
        if result[index].drafts.count < Notebook.batchSize {
          result[index].drafts += drafts
          continue
        }
        let at = result[index].at.adding(milliseconds: 1_000)
        result.append(
          Deed(by: officer.id, login: officer.logins.first ?? "", at: at, drafts: drafts))
        continue
      }
      last = (piece.batch, piece.at)
      let at = max(piece.at, result.last?.at ?? piece.at)
      result.append(
        Deed(by: officer.id, login: officer.logins.first ?? "", at: at, drafts: drafts))
    }
    return result
  }

  /// How many children one deed of a batch is about.
  private static let batchSize = 250
}

/// Numbers QA notifications in the order in which they were raised over the whole service.
struct Numbering {
  private var last = 0
  private var given: [Int64: Int] = [:]

  mutating func numbered(_ drafts: [Draft], child: Int32) -> [Draft] {
    guard drafts.contains(where: \.isNotification) else { return drafts }
    return drafts.map { draft in
      guard case .notification(let event) = draft.event else { return draft }
      var draft = draft
      draft.event = .notification(numbered(event, child: child))
      return draft
    }
  }

  private mutating func numbered(_ event: NotificationEvent, child: Int32) -> NotificationEvent {
    let key = Int64(child) << 16 | Int64(event.number)
    switch event {
    case .raised(var raised):
      last += 1
      given[key] = last
      raised.number = last
      return .raised(raised)
    case .answered(var answer):
      answer.number = given[key] ?? 0
      return .answered(answer)
    case .escalated(var escalation):
      escalation.number = given[key] ?? 0
      return .escalated(escalation)
    case .resolved(var resolution):
      resolution.number = given.removeValue(forKey: key) ?? 0
      return .resolved(resolution)
    }
  }
}

extension Draft {
  fileprivate var isNotification: Bool {
    if case .notification = event { return true }
    return false
  }
}

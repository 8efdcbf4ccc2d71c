/// Every kind of form there is. A kept form names its kind by the raw value, which is pinned.
enum FormKind: String, CaseIterable {
  case visit, review, code, decide, decision, plan, note, done, confirm
  case track, notify, answer, escalate, resolve
  case allocate, describe, close, reopen, correct
  case addChild
  case action, cover, handOver, sample, check
}

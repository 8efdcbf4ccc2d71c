/// A change on a day: of the legal status, of the placement, or both.
struct Turn {
  var status: String?
  var placement: String?
  var hasSameCarers = false
}

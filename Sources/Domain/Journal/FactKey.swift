/// The keys of a fact in the journal; one fact never has them all.
enum FactKey: String, CodingKey {
  case id, child, subject, on, event, fields, sealed, notification, corrects, reason
}

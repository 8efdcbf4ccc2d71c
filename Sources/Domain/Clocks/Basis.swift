/// Where the event comes from.
package enum Basis: String, Codable, Sendable {
  case recorded, inferred, imported
  /// A list of the authority, such as Annex A, which says the day and not how.
  case listed
}

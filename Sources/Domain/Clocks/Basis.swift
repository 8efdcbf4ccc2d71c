/// Where the event comes from.
package enum Basis: String, Codable, Sendable {
  case recorded, inferred, imported
}

/// What is reviewed, and under which law. Pinned once used; one that this program does not know is
/// kept and stands in the trail.
package struct ReviewKind: RawRepresentable, Hashable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// The case of a looked-after child: Care Planning, Placement and Case Review (England)
  /// Regulations 2010, regulations 33 and 48.
  package static let lookedAfter = ReviewKind(rawValue: "looked-after")
}

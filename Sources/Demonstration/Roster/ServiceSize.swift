/// How large a fictional service is made.
package enum ServiceSize: String, CaseIterable, Sendable {
  /// One IRO with 85 children, and a service manager.
  case team
  /// 1,710 children and 23 IROs.
  case service
  /// 84,000 children and 1,130 IROs, as many as England has.
  case england
}

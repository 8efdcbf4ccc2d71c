import Domain

/// A sentence in the notice line.
package struct Notice: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case info, success, warning, error }

  package var kind: Kind
  package var text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// The words of an error: what went wrong and the way out.
  package init(_ error: any Explained) {
    kind = .error
    text =
      ([error.screenMessage.capitalisedFirst]
      + [error.screenHint].compactMap { $0?.capitalisedFirst })
      .joined(separator: ". ").replacingSemicolonEnd
  }
}

extension String {
  /// With a full stop at the end.
  fileprivate var replacingSemicolonEnd: String { hasSuffix(".") ? self : self + "." }
}

import Domain

/// Which children of a caseload are shown, as a person types it.
///
/// Words match name, known-as, id, placement, social worker, team and team manager; a phrase stands
/// in quotation marks. Terms such as `priority:high`, `due<20wd`, `seen>6w`, `status:C1`, `age>=16`
/// or `qa:open` ask for more; `-` before a word or term leaves its children out. A child is shown
/// where every term holds. A term that is not understood finds nobody, and says so; one whose value
/// is still to be typed is left out of account. Both are told in `problems`.
package struct Filter: Hashable, Sendable {
  /// As typed.
  package let text: String
  package let terms: [FilterTerm]
  package let problems: [FilterProblem]

  package static let none = Filter("")

  package init(_ text: String) {
    self.text = text
    var terms: [FilterTerm] = []
    var problems: [FilterProblem] = []
    for token in Filter.tokens(of: text) {
      let isNegated = !token.isQuoted && token.text.hasPrefix("-")
      let body = isNegated ? String(token.text.dropFirst()) : token.text
      guard !body.isEmpty else { continue }
      do throws(FilterProblem) {
        let test =
          token.isQuoted ? FilterTest.word(SearchText.fold(body)) : try FilterReading.test(body)
        terms.append(FilterTerm(isNegated: isNegated, test: test))
      } catch {
        problems.append(error)
      }
    }
    self.terms = terms
    self.problems = problems
  }

  /// True where closed cases are asked for by name; otherwise they are left out.
  package var asksForClosed: Bool {
    terms.contains {
      !$0.isNegated
        && [.property(.closed), .property(.endedAtEighteen), .property(.adult)].contains($0.test)
    }
  }

  /// True where nothing was typed that leaves a child out.
  package var isEmpty: Bool { terms.isEmpty && misunderstood == nil }

  /// The first term that means nothing: a list shows nobody rather than a wrong answer.
  package var misunderstood: FilterProblem? { problems.first { !$0.isUnfinished } }

  /// The terms of a text: words parted by white space, phrases in quotation marks whole.
  private static func tokens(of text: String) -> [(text: String, isQuoted: Bool)] {
    var result: [(text: String, isQuoted: Bool)] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        if isQuoted || !word.isEmpty { result.append((word, isQuoted)) }
        word = ""
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !word.isEmpty { result.append((word, false)) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { result.append((word, isQuoted)) }
    return result
  }
}

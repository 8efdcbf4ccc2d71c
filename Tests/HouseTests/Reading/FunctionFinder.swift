/// A function, initializer or subscript and how many lines it takes.
struct FoundFunction {
  let name: String
  let lines: Int
}

extension SourceFile {
  /// Every function of the file that has a body.
  var functions: [FoundFunction] {
    let heads = code.matches(
      of: /\b(?:func\s+\S+?(?=[(<])|init[?]?(?=[(<])|subscript(?=[(<]))/)
    return heads.compactMap { head in
      guard let opening = body(after: head.range.upperBound) else { return nil }
      let closing = closingBrace(of: opening)
      let lines = code[head.range.lowerBound..<closing].count { $0 == "\n" } + 1
      return FoundFunction(name: String(head.output), lines: lines)
    }
  }

  /// The brace that opens the body of a declaration, or nil where it has none, as in a protocol.
  private func body(after start: String.Index) -> String.Index? {
    var depth = 0
    var place = start
    while place < code.endIndex {
      switch code[place] {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "{" where depth == 0: return place
      case "}" where depth <= 0: return nil
      case "\n" where depth == 0 && endsDeclaration(after: place): return nil
      default: break
      }
      place = code.index(after: place)
    }
    return nil
  }

  private func endsDeclaration(after lineEnd: String.Index) -> Bool {
    let next = code[code.index(after: lineEnd)...].drop { $0 == " " }
    let goesOn = ["{", "->", "throws", "where", "rethrows", ")"]
    return !goesOn.contains { next.hasPrefix($0) }
  }

  private func closingBrace(of opening: String.Index) -> String.Index {
    var depth = 0
    var place = opening
    while place < code.endIndex {
      if code[place] == "{" { depth += 1 }
      if code[place] == "}" { depth -= 1 }
      if depth == 0 { return place }
      place = code.index(after: place)
    }
    return place
  }
}

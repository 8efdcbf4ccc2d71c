import Domain

/// A row of the return that lasts from a day to a day, or is still going on.
protocol ReturnSpell: ReturnRecord where Key == Day {
  var spellStart: Day { get }
  var spellEnd: Day? { get }
}

extension MissingSpell: ReturnSpell {
  var spellStart: Day { start }
  var spellEnd: Day? { end }
}

extension AdoptionPlacement: ReturnSpell {
  var spellStart: Day { placed }
  var spellEnd: Day? { ceased }
}

extension SocialWorkerSpell: ReturnSpell {
  var spellStart: Day { start }
  var spellEnd: Day? { end }
}

extension Range<Int> {
  /// Returns the first number for which this holds, or the upper bound where there is none.
  ///
  /// The numbers for which it does not hold must all come first: the range is halved, not walked.
  @inlinable package func firstPlace(where holds: (Int) -> Bool) -> Int {
    var low = lowerBound
    var high = upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

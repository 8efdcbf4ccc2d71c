import Domain
import Testing

@Suite("The first place in an order")
struct FirstPlaceTests {
  @Test("is found by halving, wherever it lies, and is the end where nothing fits")
  func found() {
    for count in 0..<20 {
      for wanted in 0...count {
        #expect((0..<count).firstPlace { $0 >= wanted } == wanted)
      }
    }
    #expect((7..<7).firstPlace { _ in true } == 7)
    #expect((5..<9).firstPlace { _ in true } == 5)
  }
}

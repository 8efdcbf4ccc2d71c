import Domain
import Formats
import Testing

@Suite("A damaged return")
struct DamagedReturnTests {
  @Test("is accounted for row by row, whichever byte was changed")
  func changedBytes() throws {
    let text = Array(
      """
      CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
      A1,01/05/2017,S,C2,N1,U6,PR1,01/12/2017,X1,,"DE1 1AA",,
      A1,01/12/2017,P,C2,N1,K2,PR1,,,,,,

      """.utf8)
    for place in text.indices {
      for byte: UInt8 in [0x00, 0x0A, 0x22, 0x2C, 0x39, 0xFF] {
        var changed = text
        changed[place] = byte
        let plan = try SmallReturn.plan(
          SmallReturn.header, InputFile(name: "episodes.csv", bytes: changed))
        #expect(plan.addsUp)
        #expect(plan.files.count == 2)
      }
    }
  }
}

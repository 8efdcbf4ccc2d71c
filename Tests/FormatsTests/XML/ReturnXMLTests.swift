import Domain
import Formats
import Testing

@Suite("The return as XML")
struct ReturnXMLTests {
  private static let child = """
    <CHILD>
      <HEADER>
        <CHILDID>A1</CHILDID><UPN>D051910639385</UPN><SEX>2</SEX><DOB>10/05/2008</DOB>
        <ETHNIC>WBRI</ETHNIC><UASC>1</UASC><DUC>10/05/2026</DUC>
        <AMISSING><MISSING>M</MISSING><MIS_START>13/11/2017</MIS_START><MIS_END/></AMISSING>
        <AREVIEW><REVIEW>26/05/2017</REVIEW><REVIEW_CODE>PN0</REVIEW_CODE></AREVIEW>
        <PERMANENCE><PREV_PERM>P1</PREV_PERM><LA_PERM>999</LA_PERM><DATE_PERM>zz/05/2010</DATE_PERM>
        </PERMANENCE>
        <OC2><SDQ_SCORE>41</SDQ_SCORE><CONVICTED>0</CONVICTED><TEETH_CHECK>1</TEETH_CHECK></OC2>
        <AD_PLACED><DATE_PLACED>22/11/2017</DATE_PLACED></AD_PLACED>
      </HEADER>
      <EPISODE>
        <DECOM>01/05/2017</DECOM><RNE>S</RNE><LS>C1</LS><CIN>N1</CIN><PL>U6</PL>
        <PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC>01/06/2017</DEC><REC>X1</REC>
        <HOME_POST>DE1&#32;1AA</HOME_POST>
      </EPISODE>
      <EPISODE>
        <DECOM>01/06/2017</DECOM><RNE>L</RNE><LS>C2</LS><CIN>N1</CIN><PL>U6</PL>
        <PLACE_PROVIDER>PR1</PLACE_PROVIDER>
      </EPISODE>
    </CHILD>
    """

  private static func file(_ body: String, start: String = "") -> InputFile {
    SmallReturn.file(
      "return.xml", "\(start)<EXPSSDA903 xmlns=\"urn:x\">\n\(body)\n</EXPSSDA903>\n")
  }

  /// The same rows as CSV.
  private static let csv = [
    SmallReturn.header(of: ["A1"]),
    SmallReturn.episodes(
      "A1,01/05/2017,S,C1,N1,U6,PR1,01/06/2017,X1,,DE1 1AA,,", "A1,01/06/2017,L,C2,N1,U6,PR1,,,,,,"),
    SmallReturn.reviews("A1,10/05/2008,26/05/2017,PN0"),
    SmallReturn.file(
      "missing.csv",
      "CHILD,DOB,MISSING,MIS_START,MIS_END\nA1,10/05/2008,M,13/11/2017,\n"),
    SmallReturn.file(
      "placed.csv",
      "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\nA1,10/05/2008,22/11/2017,,\n"),
    SmallReturn.file(
      "pp.csv", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\nA1,10/05/2008,P1,999,zz/05/2010\n"),
    SmallReturn.file("uasc.csv", "CHILD,SEX,DOB,DUC\nA1,2,10/05/2008,10/05/2026\n"),
    SmallReturn.file(
      "oc2.csv",
      ReturnKind.oc2.columns.joined(separator: ",") + "\nA1,10/05/2008,41,,0,,,1,,,,\n"),
  ]

  @Test("is refused where several children stand in one element: they never become one child")
  func oneLevelTooDeep() throws {
    let other = Self.child.replacing("<CHILDID>A1<", with: "<CHILDID>A2<")
    let plan = try ImportPlan.ssda903(
      [Self.file("<CHILDREN>\(Self.child)\(other)</CHILDREN>")], today: SmallReturn.today,
      register: Register())
    #expect(plan.drafts.isEmpty)
    #expect(plan.problems.contains { $0.message.contains("outermost element") })
  }

  @Test(
    "holds the same rows as the CSV files, with the same doubts",
    arguments: [
      "", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "\u{FEFF}", "<!-- made by <hand> -->\r\n",
    ])
  func sameAsCSV(start: String) throws {
    let xml = try SmallReturn.plan(Self.file(Self.child, start: start))
    let csv = try ImportPlan.ssda903(Self.csv, today: SmallReturn.today, register: Register())
    #expect(xml.added == csv.added)
    #expect(xml.problems.map(\.rule).sorted() == csv.problems.map(\.rule).sorted())
    #expect(Set(xml.problems.map(\.rule)) == ["PN0-age", "SDQ-range"])
    #expect(xml.addsUp)
    var one = SmallRegister()
    var two = SmallRegister()
    try one.record(xml)
    try two.record(csv)
    let (ann, same) = try (one.state(of: "A1"), two.state(of: "A1"))
    #expect(ann.details.header == same.details.header)
    #expect(ann.care.episodes == same.care.episodes)
    #expect(ann.care.episodes.first?.homePostcode == "DE1 1AA")
    #expect(ann.care.missing == same.care.missing)
    #expect(ann.care.adoptionPlacements == same.care.adoptionPlacements)
    #expect(ann.reviews.extracted == same.reviews.extracted)
    #expect(ann.health.outcomes == same.health.outcomes)
    #expect(ann.details.unaccompanied == same.details.unaccompanied)
    #expect(ann.details.earlierPermanence == same.details.earlierPermanence)
    #expect(ann.doubts.open.map(\.key).count == same.doubts.open.map(\.key).count)
    #expect(try SmallReturn.plan(Self.file(Self.child), into: one.register).drafts.isEmpty)
  }

  @Test("names the line on which the element of a problem begins")
  func lines() throws {
    let plan = try SmallReturn.plan(Self.file(Self.child))
    let found = try #require(plan.problems.first { $0.rule == "PN0-age" })
    // The root is on line 1, CHILD on 2, HEADER on 3, AREVIEW on 7.
    #expect(found.line == 7)
    #expect(found.file == "return.xml")
  }

  @Test("is read in UTF-16 and in Windows letters")
  func encodings() throws {
    let text = "<EXPSSDA903>\(Self.child)</EXPSSDA903>".replacing("D051910639385", with: "Zoë")
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let narrow = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    for bytes in [wide, narrow] {
      var small = SmallRegister()
      try small.record(SmallReturn.plan(InputFile(name: "a.xml", bytes: bytes)))
      #expect(try small.state(of: "A1").details.header.upn == "Zoë")
    }
  }

  @Test(
    "is refused whole where it is cut off, badly made, or asks for entities",
    arguments: [
      ("<EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID>", "the file ends within <HEADER>"),
      ("<EXPSSDA903><CHILD></EXPSSDA903>", "</EXPSSDA903> closes what is not open"),
      (
        "<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>",
        "the file has a document type or entities of its own, which are not read"
      ),
      ("<a><b>&unknown;</b></a>", "&unknown; is no entity that is read"),
      ("<a><b>&#0;</b></a>", "&#0; is no entity that is read"),
      ("<a>\n<b x='1\n></b></a>", "the file ends within the tag <b"),
      ("<a></a><a></a>", "there is a second root element"),
      ("<a></a>text", "there is text outside the root element"),
      ("<a><!-- b", "a comment is opened and never closed"),
      ("<a><Child><Name>Ann</Name></Child></a>", "the XML has no child of a return"),
      (String(repeating: "<a>", count: 30), "elements stand more than 24 deep in each other"),
      (
        "<a><b>" + String(repeating: "x", count: 70_000) + "</b></a>", "a text is too long"
      ),
    ])
  func refused(text: String, message: String) throws {
    let plan = try SmallReturn.plan(SmallReturn.file("return.xml", text))
    let problem = try #require(plan.problems.first)
    #expect(problem.rule == "xml")
    #expect(problem.severity == .quarantined)
    #expect(problem.message.hasSuffix(message))
    #expect(!plan.hasUsableFile)
    #expect(plan.drafts.isEmpty)
  }

  @Test("never fails, whichever byte of it is changed or wherever it is cut")
  func changedBytes() throws {
    let text = Array(Self.file(Self.child).bytes)
    for place in text.indices {
      var changed = text
      changed[place] = [0x00, 0x3C, 0x3E, 0x26, 0x22, 0xFF][place % 6]
      _ = try SmallReturn.plan(InputFile(name: "a.xml", bytes: changed))
      if place % 7 == 0 {
        _ = try SmallReturn.plan(InputFile(name: "a.xml", bytes: Array(text[..<place])))
      }
    }
  }
}

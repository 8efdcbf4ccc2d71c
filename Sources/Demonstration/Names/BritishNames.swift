extension Culture {
  static let british: [Culture] = [
    Culture(
      470, "WBRI WBRI WBRI WBRI MWBC MWAS MOTH",
      girls: """
        Ava Mia Isla Ella Ruby Lily Grace Poppy Evie Freya Millie Daisy Ellie Maisie Zoë Chloë
        Harper Willow Rosie Amber Scarlett Bonnie Erin Lola Skye Jessica Keira Tia Libby Faith
        Summer Molly Lacey Abigail Hollie Paige Esmé Darcey Imogen Connie
        """,
      boys: """
        Max Sam Jack Leo Noah Alfie Charlie Oscar Archie Theo Finley Jayden Kai Tyler Mason Riley
        Logan Harvey Toby Reuben Louie Ellis Callum Ryan Jake Kian Corey Dexter Bobby Zac Jamie
        Luke Nathan Harrison Ethan Joel Ralph Stanley Frankie Rowan
        """,
      families: """
        Brennan Ford Tully Keane Walsh Reed Marsh Cole Hartley Pickering Barlow Thorne Ashworth
        Whitlock Dalby Fenwick Garside Holroyd Ingham Jessop Kirkby Lockwood Mather Naylor Oldroyd
        Padgett Quarmby Rushworth Sagar Tordoff Underhill Varley Wadsworth Yeadon Ackroyd Birtles
        Cawood Dransfield Elsworth Firth Gledhill Haigh Illingworth Kershaw Lumb Midgley Nutter
        Ogden Priestley Redfearn Sykes Tasker Uttley Verity Womersley Bexley Crowther Denby Earnshaw
        """),
    Culture(
      45, "WBRI",
      girls: "Siân Carys Ffion Nerys Cerys Mali Seren Lowri Eleri Gwenllian Angharad Mared",
      boys: "Rhys Dylan Iolo Emyr Gethin Tomos Ieuan Osian Macsen Rhodri Steffan Gruffydd",
      families: "Pryce Bevan Gethin Prosser Llywelyn Maddocks Vaughan Penry Tudur Howell Breese"),
    Culture(
      40, "WIRI WIRI WIRT WBRI",
      girls: "Niamh Aoife Sinéad Róisín Orla Ciara Bríd Caoimhe Áine Gráinne Saoirse Maeve",
      boys: "Seán Oisín Ciarán Eoghan Cormac Dáithí Fionn Pádraig Tadhg Lorcan Donal Declan",
      families: """
        Ó_Briain Mac_Cárthaigh Doherty Ní_Dhomhnaill Gilhooly Lenihan Tierney Costigan Scanlon
        Delahunt Mulvaney Finnerty McGlynn O'Hanlon
        """),
    Culture(
      50, "BCRB BCRB MWBC MWBC BOTH",
      girls: "Shanice Keisha Aaliyah Tanisha Monique Jada Renée Tiana Kezia Naomi Chantelle Amara",
      boys: "Tyrell Jermaine Marlon Kemar Tyrone Dante Malachi Jerome Isaiah Andre Romario Zion",
      families: """
        Gayle Barrow Campbell-Reid Francis Lindo Blackwood Pinnock Wray Cumberbatch Beckford Facey
        Dacosta Nesbeth Salmon Tulloch
        """),
  ]
}

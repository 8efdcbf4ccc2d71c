extension Culture {
  static let european: [Culture] = [
    Culture(
      45, "WOTH",
      girls: "Zofia Maja Hanna Oliwia Zuzanna Kinga Wiktoria Łucja Małgorzata Agnieszka Róża Ola",
      boys: "Łukasz Jakub Kacper Szymon Mikołaj Bartosz Paweł Michał Wojciech Igor Kuba Błażej",
      families: """
        Wiśniewska Zając Dąbrowski Wróbel Kaczmarek Sikora Pawlak Głowacki Żurek Nowicki Szulc
        Gołębiewski Krawiec Olszewska
        """),
    Culture(
      40, "WOTH WOTH WROM",
      girls: "Ioana Andreea Ștefania Mălina Bianca Denisa Raluca Sorina Anca Crina Daria Ilinca",
      boys: "Andrei Ștefan Răzvan Mihai Darius Cătălin Ionuț Florin Dragoș Rareș Luca Vlad",
      families:
        "Munteanu Ciobanu Rădulescu Lăcătuș Dumitru Stănescu Ene Păun Văduva Moldovan Rotaru"
    ),
    Culture(
      20, "WOTH",
      girls: "Daryna Oksana Solomiia Yuliia Kateryna Zlata Mariia Polina Bohdana",
      boys: "Oleksandr Taras Bohdan Danylo Yaroslav Nazar Ostap Maksym Andrii",
      families: "Kovalenko Shevchuk Bondarenko Melnyk Tkachenko Hrytsenko Savchuk Lysenko Moroz"),
    Culture(
      20, unaccompanied: 160, "WOTH",
      girls: "Elira Besa Arta Blerina Drita Era Mirela Ilirjana Vjosa",
      boys: "Ardit Besnik Erion Luan Altin Dritan Fatjon Gjergj Kreshnik",
      families: "Hoxha Gjoka Leka Dervishi Krasniqi Shehu Prifti Kola Marku Bardhi"),
  ]
}

extension Culture {
  static let african: [Culture] = [
    Culture(
      40, "BAFR BAFR MWBA",
      girls: "Ọlá Adaeze Chiamaka Temitọpẹ Yetunde Ngozi Folákẹ́ Ifeoma Zainab Ebele Títílayọ̀",
      boys: "Emeka Tobi Olúwaseun Chidi Kelechi Babatunde Ìfẹ́ Uche Damilola Obinna Ṣẹ́gun",
      families: "Adeyẹmi Okonkwo Balogun Eze Ọlátúnjí Nwosu Bello Akindele Obi Ibekwe Afolabi"),
    Culture(
      30, unaccompanied: 40, "BAFR",
      girls: "Hodan Ayaan Fadumo Ifrah Sagal Hibo Nimo Asha",
      boys: "Abdirahman Liban Guled Mahad Warsame Cabdi Yusuf Ilyas",
      families: "Warsame Farah Abdi Jama Hersi Gedi Samatar Duale Elmi"),
    Culture(
      15, unaccompanied: 160, "BAFR",
      girls: "Amna Rania Salma Hiba Eiman Duaa",
      boys: "Mustafa Elfatih Adam Hisham Tarig Mubarak Idris Haroun Yasir",
      families: "Elhassan Abdelrahim Osman Bashir Idris Tawfig Abakar Eltayeb"),
    Culture(
      10, unaccompanied: 60, "BAFR",
      girls: "Selam Mehret Rahwa Feven Winta Luwam",
      boys: "Filmon Yonas Henok Robel Natnael Samuel Merhawi",
      families: "Tesfay Ghebre Kidane Habte Berhane Weldu Haile"),
  ]
}

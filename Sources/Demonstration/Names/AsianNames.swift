extension Culture {
  static let asian: [Culture] = [
    Culture(
      50, "APKN APKN MWAS",
      girls: "Aisha Zainab Maryam Hafsa Iqra Sana Noor Mahnoor Laiba Anaya Rabia Sumaira",
      boys: "Hamza Bilal Zain Usman Haroon Ibrahim Danyal Saad Faizan Rayyan Kashif Imran",
      families: "Akhtar Mahmood Hussain Shafiq Rehman Qureshi Bashir Chaudhry Mirza Sadiq Nawaz"),
    Culture(
      30, "ABAN",
      girls: "Nusrat Tahmina Sumaiya Farzana Jannat Rumana Sadia Afsana Tasnim",
      boys: "Tanvir Rafiq Shahriar Nayeem Mahir Sabbir Ashraf Imtiaz Rakib",
      families: "Miah Choudhury Uddin Begum Sarkar Talukdar Khatun Alam Bhuiyan Haque"),
    Culture(
      30, "AIND AIND MWAS",
      girls: "Priya Simran Jasleen Anjali Kavya Harpreet Diya Meera Ishani Navneet",
      boys: "Arjun Gurpreet Rohan Jaspal Kiran Manveer Dev Nikhil Amrit Harjit",
      families: "Sandhu Patel Gill Dhillon Nair Solanki Bains Chauhan Rathod Kaur Sahota"),
    Culture(
      15, unaccompanied: 140, "AOTH",
      girls: "Linh Thảo Mai Hương Ngọc Trâm Yến Phương",
      boys: "Minh Đức Tuấn Hải Quân Bảo Long Phúc Tâm",
      families: "Nguyễn Trần Phạm Đặng Lê Vũ Bùi Hoàng Đỗ"),
    Culture(
      10, "CHNE",
      girls: "Mei Xiu Jing Lan Yue Hua", boys: "Wei Jun Hao Ming Tao Bo",
      families: "Zhang Cheung Lau Yip Kwok Tsang Liang"),
    Culture(
      20, unaccompanied: 260, "AOTH",
      girls: "Parwana Zarmina Shabnam Laila Nilofar Mursal",
      boys: "Farid Najib Ahmadullah Omid Zalmai Hekmat Jawad Samiullah Nasir Wali",
      families: "Ahmadzai Noorzai Stanikzai Wardak Barakzai Popal Safi Amiri Hotak"),
    Culture(
      20, unaccompanied: 180, "OOTH",
      girls: "Rojin Berîvan Zîlan Hêvî Şilan Dilnaz Avîn",
      boys: "Rêber Azad Hêmin Baran Şivan Karwan Rawa Dilşad Soran Aram",
      families: "Rasul Barzan Zebari Hawrami Jaff Sorani Botan Karim Osman"),
  ]
}

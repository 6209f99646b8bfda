/** Names as they are common among speakers of a language, in Latin script. First and last names are combined at random: nobody real is meant. */
const list = (names) => names.split(', ');

export const names = {
  ar: {
    m: list('Khaled, Youssef, Omar, Ahmad, Anas, Bilāl, Karim, Mahmoud, Samer, Tariq, Ziad, Rami, Hassan, Firas'),
    f: list('Rima, Nour, Salma, Layla, Hanan, Zeinab, Rasha, Dima'),
    last: list(
      'Al-Hariri, Haddad, Khoury, Al-Masri, Najjar, Darwish, Al-Sayed, Shahin, Barakat, Qasim, Al-Jabiri, Mansour',
    ),
  },
  ti: {
    m: list('Yonas, Filmon, Tesfay, Abel, Samuel, Mehari, Natnael, Robel, Kibrom, Dawit, Henok, Isaias'),
    f: list('Selam, Rahwa, Feven, Luwam, Bethlehem, Semhar, Winta'),
    last: list(
      'Gebremeskel, Tekle, Habtemariam, Berhane, Weldu, Ghebreab, Kidane, Tesfamichael, Haile, Asmerom, Mebrahtu',
    ),
  },
  tr: {
    m: list('Emre, Çağlar, Oğuz, Barış, Kerem, Umut'),
    f: list('Ayşe, Zeynep, Gülşen, Elif, Büşra'),
    last: list('Yıldız, Şahin, Öztürk, Aydın, Koç, Güneş, Demirtaş, Çelik'),
  },
  fa: {
    m: list('Reza, Farhād, Navid, Mostafa, Jawad, Omid, Siāvash, Hamid, Ehsan, Milad'),
    f: list('Shirin, Parisa, Zahra, Nilufar, Maryam, Setāreh'),
    last: list('Rahimi, Ahmadzai, Hosseini, Karimi, Noori, Sharifi, Azizi, Mohammadi, Tavakoli, Sultani'),
  },
  so: {
    m: list('Abdi, Liibaan, Mahad, Guuleed, Ayaanle, Cabdiraxmaan, Warsame'),
    f: list('Hodan, Ifrah, Sagal, Fadumo, Idil'),
    last: list('Warsame, Jaamac, Cali, Maxamed, Faarax, Xasan, Nuur, Guuleed'),
  },
  ku: {
    m: list('Azad, Rêber, Baran, Şiyar, Dilovan, Hêvîdar'),
    f: list('Berîvan, Rojîn, Zîlan, Avîn'),
    last: list('Çiyayî, Omar, Rashid, Hemo, Bozan, Şêxo, Kobanî'),
  },
  uk: {
    m: list('Oleksandr, Andrij, Maksym'),
    f: list('Oksana, Daryna, Iryna, Sofija'),
    last: list('Kovalenko, Shevchuk, Bondarenko, Melnyk, Tkachuk'),
  },
  nl: {
    m: list('Daan, Sem, Bram, Lars, Thijs, Jesse, Ruben, Gijs, Joël, Niels, Stijn, Koen, Mees, Timo'),
    f: list('Sanne, Lotte, Fleur, Noa, Zoë, Renée, Iris, Femke, Anouk, Maud, Eline, Jolijn, Sterre, Roos, Chloë'),
    last: list(
      'de Vries, Jansen, van den Berg, Bakker, Visser, Smit, Meijer, de Boer, Mulder, Dekker, van Dijk, Vermeulen, Hoekstra, Kuiper, Postma, Groen, van der Meer, Zonneveld, ’t Hart, Brouwer',
    ),
  },
  surinamese: {
    m: list('Ryan, Dwayne, Rajesh, Giovanni'),
    f: list('Shanti, Chantal, Priya, Naomi, Xaviera'),
    last: list('Ramdin, Pinas, Biharie, Kartosen, Esajas, Sewradj, Amatredjo'),
  },
  moroccan: {
    m: list('Ilyas, Soufiane, Ayoub'),
    f: list('Ikram, Hajar, Siham, Imane'),
    last: list('El Amrani, Bouali, Ben Haddou, Aït Lahcen, El Idrissi'),
  },
};

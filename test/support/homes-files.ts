/** Small tables of locations and homes, as a housing association has them. */
export const LOCATIONS_CSV = `Kenmerk;Naam;Wijk;Woonplaats;Verdeling groot
L-1;De Europahof;Schalkwijk;Haarlem;66-33
L-2;Het Seinhuis;Haarlem-Oost;Haarlem;
`;

export const HOMES_HEADER =
  'Kenmerk;Locatie;Gang;Straat;Huisnummer;Postcode;Woonplaats;BAG-id;Kamers;Plekken;Huur per persoon;Beschikbaar vanaf;Drempelvrij;Huisdieren toegestaan;Contractvorm';

export const HOMES_CSV = `${HOMES_HEADER}
H-1;L-1;Gang Reiger;Reigerhof;12-A;2036sc;Haarlem;0392010000012345;3;;467,50;15-12-2026;ja;nee;kamercontract
H-2;L-1;Gang Fuut;Reigerhof;14;2036 SC;Haarlem;;4;3;412,50;2026-12-01;nee;ja;gezamenlijk contract
H-3;L-2;;Stationsplein;7 hs;2011 LR;Haarlem;;4;2;390,-;01-02-2027;nee;nee;gezamenlijk contract
`;

/** Laws that the page stands on, at the addresses where they are published. */
export const LAWS = {
  /** Wet goed verhuurderschap: a published procedure, objective criteria, reasons for who is refused. */
  lawTenancy: 'https://wetten.overheid.nl/zoeken/zoekresultaat/titel/Wet%20goed%20verhuurderschap',
  /** General Data Protection Regulation (AVG), Regulation (EU) 2016/679, article 22. */
  lawPrivacy: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679',
} as const;

export const HOW_WE_ALLOCATE = '/how-we-allocate';
export const HISTORY = `${HOW_WE_ALLOCATE}/history`;
export const REGISTER_ENTRY = `${HOW_WE_ALLOCATE}/algorithm-register.json`;

import { LANGUAGES, type Language } from '../../platform/i18n/languages.js';

/** Ways to punish that no agreement may hold, and what is never asked of anybody. */
export const FORBIDDEN = [
  'penalty',
  'points',
  'strikes',
  'religion',
  'ethnicity',
  'nationality',
  'politics',
  'orientation',
  'health',
  'citizenNumber',
] as const;
export type Forbidden = (typeof FORBIDDEN)[number];

type Patterns = Partial<Record<Forbidden, readonly string[]>>;

const AMOUNT = String.raw`(?:€ ?\d|\d+(?:[.,]\d+)? ?(?:euro|eur\b|cent)|(?:een|vijf|tien|twintig|vijftig|one|five|ten|twenty|fifty) euro)`;
const SENTENCE = String.raw`[^.?!;\n]*`;
const BREACH_NL = String.raw`(?:vergeet|vergeten|te laat|overtre|elke keer|iedere keer|telkens|(?:wie|als iemand|als je|als één van ons|degene die)\b${SENTENCE}\b(?:niet|geen|nalaat)\b)`;
const BREACH_EN = String.raw`(?:forget|too late|breaks? (?:a|the|this) |each time|every time|(?:who|whoever|anyone|anybody|somebody|someone|you)\b${SENTENCE}(?:\bnot\b|n't|n’t|\bfails?\b|\blate\b))`;
const PAY_NL = String.raw`(?:betaal|betalen|stort|legt|leggen|kost|\bin de pot)`;
const PAY_EN = String.raw`(?:\bpay|\bputs?\b|\bcosts?\b|\bowes?\b|in the (?:pot|jar))`;

/** A breach, an amount and a payment in one sentence, in whichever order. */
const paidFor = (breach: string, pay: string) =>
  `(?:^|[.?!;\\n])(?=${SENTENCE}${breach})(?=${SENTENCE}${AMOUNT})${SENTENCE}${pay}`;

const DUTCH: Patterns = {
  penalty: [
    String.raw`boete\p{L}*`,
    String.raw`\p{L}+boetes?`,
    String.raw`straf(?:fen|t|te|geld|bedrag|corvee|taak|taken|maatregel\p{L}*)?`,
    String.raw`(?:be)?gestraft`,
    String.raw`sancties?`,
    'dwangsom(?:men)?',
    String.raw`(?:borg|waarborgsom)\b${SENTENCE}(?:ingehouden|inhouden|houden wij in|kwijt)`,
    String.raw`(?:houdt|houden|gehouden|verliest|verliezen|inhouden)\b${SENTENCE}\b(?:de|van de|zijn|haar|een deel van de) borg`,
    'dubbele huur|huurverhoging',
    paidFor(BREACH_NL, PAY_NL),
  ],
  points: [
    String.raw`(?:straf|min|bonus|plus)-?punt(?:en)?`,
    String.raw`punten(?:systeem|telling|lijst|aftrek|kaart|stand|schema)`,
    String.raw`(?:krijg|krijgt|krijgen|verlies|verliest|verliezen|verdien|verdient|verdienen|scoor|scoort|haalt|geven|geeft|spaar|spaart)(?: (?:een|één|twee|drie|\d+|extra|je|elkaar|hem|haar|weer|dan|hij|zij|iedereen))* punt(?:en)?`,
    String.raw`\d+ punt(?:en)?`,
  ],
  strikes: [
    String.raw`strikes|(?:een|één|eerste|tweede|derde|laatste|\d) strike`,
    String.raw`(?:gele|rode) kaart(?:en)?`,
    String.raw`(?:eerste|tweede|derde|laatste|officiële|schriftelijke|twee|drie|\d) waarschuwing(?:en)?`,
    String.raw`(?:three|drie) keer (?:is|en je)\b${SENTENCE}(?:uit|eruit|weg)`,
  ],
  religion: [
    String.raw`religi\p{L}*`,
    String.raw`(?<!\b(?:ik|ik) )geloof(?:s\p{L}*)?`,
    String.raw`gelovig\p{L}*|godsdienst\p{L}*|kerk(?:en|dienst)?|moskee\p{L}*|synagoge\p{L}*|bidden|bidt|gebed\p{L}*|bijbel|koran|ramadan|islam\p{L}*|moslim\p{L}*|christen\p{L}*|katholie\p{L}*|protestant\p{L}*|joods\p{L}*|hindoe\p{L}*|boeddhis\p{L}*|athe[iï]s\p{L}*|halal|ko(?:osjer|sher)`,
  ],
  ethnicity: [
    String.raw`etni\p{L}*|huidskleur\p{L}*|afkomst|bevolkingsgroep\p{L}*|migratieachtergrond|(?:welk|je|jouw|uw|hun) (?:ras|stam)`,
  ],
  nationality: [
    String.raw`nationaliteit\p{L}*|staatsburger\p{L}*|geboorteland\p{L}*|land van herkomst|herkomstland\p{L}*|(?:welk|je eigen|jouw) land|waar kom (?:je|jij) vandaan`,
  ],
  politics: [
    String.raw`politiek\p{L}*|(?:welke|politieke) partij(?:en)?|stemgedrag|stem(?:t|men)? (?:je|jij|u) op|partijlid`,
  ],
  orientation: [
    String.raw`seksu\p{L}*|geaardheid|homo(?:'s)?|homose\p{L}*|lesbi\p{L}*|bise\p{L}*|hetero\p{L}*|lhbt\p{L}*`,
  ],
  health: [
    String.raw`ziektes?|ziekten|ziektebeeld|aandoening(?:en)?|diagnoses?|medische?|allergie(?:ën)?|allergisch|handicaps?|gehandicapt\p{L}*|psychische?|psychiatr\p{L}*|depressi\p{L}*|trauma\p{L}*|verslav\p{L}*|verslaafd|zwanger\p{L}*|hiv|chronische?`,
    String.raw`(?:je|jouw|uw|zijn|haar|hun|welke|over) (?:\p{L}+ )?(?:gezondheid\p{L}*|beperking(?:en)?|medicijn(?:en)?|klachten)`,
    String.raw`(?:hoe gezond|vaak ziek|gezondheidstoestand|gezondheidsproble\p{L}*)`,
  ],
  citizenNumber: ['bsn(?:-?nummers?)?', 'burgerservicenummers?', 'sofi-?nummers?'],
};

const ENGLISH: Patterns = {
  penalty: [
    String.raw`fines|fined|(?:a|an|the|pay|pays|paying|small|money|of) fine(?= |$|[.,;:!?)])(?! (?:line|day|time|way|balance|idea|moment|evening|option|solution))`,
    String.raw`fine of (?=€|\d)|penalt(?:y|ies)|penali[sz]\p{L}*|punish\p{L}*|sanctions?`,
    String.raw`(?:lose|loses|losing|keep|keeps|withhold\p{L}*|forfeit\p{L}*)\b${SENTENCE}\bdeposit`,
    String.raw`deposit\b${SENTENCE}\b(?:is lost|withheld|forfeited)|double rent|rent (?:increase|goes up)`,
    paidFor(BREACH_EN, PAY_EN),
  ],
  points: [
    String.raw`(?:penalty|minus|demerit|bonus|black) points?|demerits?|points? (?:system|list|deduction|score|card)`,
    String.raw`(?:get|gets|lose|loses|earn|earns|score|scores|give|gives|collect|collects|deduct|deducts|win|wins) (?:(?:a|an|one|two|three|\d+|each|extra|more|some|your|their) )*points?`,
    String.raw`\d+ points?`,
  ],
  strikes: [
    String.raw`strikes|(?:a|an|one|first|second|third|last|final|three|two|per|each|\d|get|gets) strikes?|strike (?:system|list|rule|out)`,
    String.raw`(?:yellow|red) cards?`,
    String.raw`(?:first|second|third|last|final|official|formal|written|two|three|\d) warnings?`,
  ],
  religion: [
    String.raw`religi\p{L}*|(?<!in good )faith(?!ful)|church(?:es)?|mosques?|synagogues?|pray|prays|prayers?|praying|bible|qur'?an|koran|ramadan|islam\p{L}*|muslims?|christian\p{L}*|catholic\p{L}*|protestant\p{L}*|jewish|hindu\p{L}*|buddhis\p{L}*|atheis\p{L}*|halal|kosher|worship\p{L}*`,
  ],
  ethnicity: [
    String.raw`ethnic\p{L}*|skin colou?rs?|racial\p{L}*|(?:your|their|whose|which|what) (?:race|tribe)|ancestry|ethnic descent`,
  ],
  nationality: [
    String.raw`nationalit\p{L}*|citizenships?|countr(?:y|ies) of (?:origin|birth)|birth country|(?:which|what|home|your) country|where (?:do|are) you (?:come )?from`,
  ],
  politics: [
    String.raw`politic\p{L}*|(?:which|what) party (?:do|you)|(?:who|which party|whom) (?:do )?you vote(?: for)?|party member\p{L}*`,
  ],
  orientation: [
    String.raw`sexual\p{L}*|sexuality|gay|lesbian\p{L}*|bisexual\p{L}*|homose\p{L}*|heterose\p{L}*|lgbt\p{L}*`,
  ],
  health: [
    String.raw`illness(?:es)?|diseases?|diagnos\p{L}*|medical|allerg\p{L}*|disabilit\p{L}*|disabled|psychiatr\p{L}*|depressi\p{L}*|trauma\p{L}*|addict\p{L}*|pregnan\p{L}*|hiv|chronic(?:ally)?|mental health`,
    String.raw`(?:your|their|his|her|whose|which|about) (?:\p{L}+ )?(?:health|medicines?|medication)|health (?:condition|problem|issue|state)s?|how healthy|often (?:ill|sick)`,
  ],
  citizenNumber: ['citizen service numbers?', 'social security numbers?', 'bsn'],
};

/** An Arabic word with what is written to it before and after: and, the, by, for; your, their. */
const arabic = (...words: string[]) => [
  `(?:و|ف)?(?:ال|بال|لل|ب|ل|ك)?(?:${words.join('|')})(?:ك|كم|هم|ه|ها|ات|ين|ون|ي|ية)?`,
];
/** A Turkish or Somali word with its endings. */
const stem = (...words: string[]) => [`(?:${words.join('|')})\\p{L}*`];

const ARABIC: Patterns = {
  penalty: arabic('غرامة', 'غرامات', 'غرامت', 'عقوبة', 'عقوبات', 'عقاب'),
  points: [...arabic('نقاط (?:جزاء|عقوبة|سلبية|خصم)'), 'خصم (?:ال)?نقاط', 'نظام (?:ال)?نقاط'],
  strikes: ['(?:ال)?إنذار(?:ات)?', '(?:ال)?انذار(?:ات)?', 'بطاقة (?:صفراء|حمراء)'],
  religion: arabic('ديانة', 'ديانت', 'دين(?=ك|ي)', 'صلاة', 'مسجد', 'كنيسة', 'رمضان', 'إسلام', 'مسلم', 'مسيحي', 'حلال'),
  ethnicity: arabic('عرق', 'عرقي', 'إثني', 'أصلك', 'قبيلة', 'لون بشرت'),
  nationality: arabic('جنسية', 'جنسيت', 'بلدك الأصلي', 'مواطنة'),
  politics: arabic('سياسة', 'سياسي', 'سياسية'),
  orientation: arabic('ميول(?: ال| )?جنسي', 'ميول(?:ك)? الجنسي', 'مثلي'),
  health: arabic('مرض', 'أمراض', 'حالة الصحية', 'حالتك الصحية', 'صحت', 'حساسية', 'إعاقة', 'حمل الصحي'),
};
const FARSI: Patterns = {
  penalty: ['جریمه\\p{L}*', 'مجازات', 'تنبیه'],
  points: ['(?:امتیاز|نمره) منفی', 'کسر امتیاز', 'سیستم امتیاز\\p{L}*'],
  strikes: ['اخطار\\p{L}*', 'کارت (?:زرد|قرمز)'],
  religion: ['دین', 'دینی', 'مذهب\\p{L}*', 'نماز', 'مسجد', 'کلیسا', 'رمضان', 'مسلمان', 'مسیحی', 'حلال'],
  ethnicity: ['قومیت\\p{L}*', 'نژاد\\p{L}*', 'رنگ پوست'],
  nationality: ['ملیت\\p{L}*', 'تابعیت\\p{L}*', 'کشور (?:مبدا|تولد)'],
  politics: ['سیاسی', 'سیاست'],
  orientation: ['گرایش جنسی', 'همجنس\\p{L}*'],
  health: ['بیماری\\p{L}*', 'وضعیت سلامت\\p{L}*', 'حساسیت غذایی', 'معلولیت', 'آلرژی'],
};
const TURKISH: Patterns = {
  penalty: stem('ceza'),
  points: stem('puan'),
  strikes: [...stem('ihtar'), '(?:sarı|kırmızı) kart', '(?:son|ikinci|üçüncü|üç|yazılı) uyarı'],
  religion: [
    'din(?:i|in|iniz|ini|sel|den)?',
    ...stem('mezhep', 'mezheb', 'namaz', 'cami', 'kilise', 'ramazan', 'müslüman', 'hristiyan', 'helal'),
  ],
  ethnicity: [...stem('etnik'), 'ırk(?:ı|ın|ınız)?', 'ten reng\\p{L}*'],
  nationality: stem('milliyet', 'uyruk', 'uyruğ', 'vatandaşlı'),
  politics: stem('siyas', 'politik'),
  orientation: ['cinsel\\p{L}*', 'eşcinsel\\p{L}*'],
  health: ['sağlık durum\\p{L}*', ...stem('hastalı', 'alerji', 'engellilik', 'hamile')],
};
const SOMALI: Patterns = {
  penalty: stem('ganaax', 'ciqaab'),
  points: stem('dhibco', 'dhibic'),
  strikes: ['(?:saddex|laba) digniin\\p{L}*', 'digniinta (?:ugu dambeysa|u dambeysa)', 'kaarka (?:cas|jaallaha)'],
  religion: [
    'diin(?:ta|taada|tooda)?',
    'salaad(?:da)?',
    ...stem('masaajid', 'masjid', 'kaniisad', 'ramadaan', 'muslim', 'kiristaan'),
    'xalaal',
  ],
  ethnicity: stem('qowmiyad', 'qabiil', 'isir', 'midabka maqaar'),
  nationality: stem('jinsiyad', 'dhalashad', 'muwaadinnimo'),
  politics: stem('siyaasad'),
  orientation: ['(?:dookha|jihada) jinsiga', 'khaniis\\p{L}*'],
  health: stem('cudur', 'caafimaadk', 'xasaasiyad', 'naafo'),
};
const TIGRINYA: Patterns = {
  penalty: ['መቕጻዕቲ', 'መቐጻዕቲ', 'ቅጽዓት'],
  points: ['ነጥቢ (?:ቅጽዓት|መቕጻዕቲ)', 'ምጉዳል ነጥቢ'],
  // Not "warning": smoke alarms have the same word.
  strikes: ['ቢጫ ካርድ', 'ቀይሕ ካርድ'],
  religion: ['ሃይማኖት\\p{L}*', 'ጸሎት', 'ቤተ ?ክርስትያን', 'መስጊድ', 'ረመዳን', 'እስላም', 'ክርስትያን'],
  ethnicity: ['ዓሌት\\p{L}*', 'ብሄር\\p{L}*', 'ዘርኢ'],
  nationality: ['ዜግነት\\p{L}*'],
  politics: ['ፖለቲካ\\p{L}*'],
  orientation: ['ጾታዊ ዝንባሌ\\p{L}*'],
  health: ['ኩነታት ጥዕና\\p{L}*', 'ሕማም\\p{L}*', 'ስንክልና', 'ኣለርጂ'],
};

const PATTERNS: Record<Language, Patterns> = {
  nl: DUTCH,
  en: ENGLISH,
  ar: ARABIC,
  ti: TIGRINYA,
  tr: TURKISH,
  fa: FARSI,
  so: SOMALI,
};

const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** A pattern that reads a sentence from its beginning; others are whole words. */
const isSentence = (source: string) => source.startsWith('(?:^|');

/** `any` is all of a language at once, for the many texts that hold nothing of it. */
interface Searched {
  any: RegExp;
  each: readonly { kind: Forbidden; pattern: RegExp }[];
}

const searched = new Map<Language, Searched>(
  LANGUAGES.map((language) => {
    const sources = FORBIDDEN.flatMap((kind) => (PATTERNS[language][kind] ?? []).map((source) => ({ kind, source })));
    const each = sources.map(({ kind, source }) => ({ kind, pattern: compiled(source) }));
    return [language, { any: anyOf(sources.map(({ source }) => source)), each }];
  }),
);

/** What a text of a language is searched for: its own, and Dutch and English, whose words turn up in every language here. */
export function patternsFor(language: Language, text: string): Searched['each'] {
  const all = [...new Set([language, 'nl', 'en'] as const)].flatMap((one) => searched.get(one) ?? []);
  return all.filter(({ any }) => any.test(text)).flatMap(({ each }) => each);
}

function compiled(source: string): RegExp {
  return isSentence(source) ? new RegExp(source, 'iu') : new RegExp(`${BEFORE}(?:${source})${AFTER}`, 'giu');
}

function anyOf(sources: readonly string[]): RegExp {
  const words = sources.filter((source) => !isSentence(source));
  return new RegExp([`${BEFORE}(?:${words.join('|')})${AFTER}`, ...sources.filter(isSentence)].join('|'), 'iu');
}

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

/** A sum of money beside the word fine. */
const SUM = String.raw`(?:€ ?\d+|\d+(?:[.,]\d+)? ?(?:€|euros?|eur))`;
const OWN_NL = '(?:de|je|jouw|uw|zijn|haar|hun)';

const DUTCH: Patterns = {
  penalty: [
    String.raw`(?:be)?boete\p{L}*|beboet`,
    String.raw`\p{L}+boetes?`,
    String.raw`straf(?! of slap)(?:fen|t|te|geld|bedrag|corvee|taak|taken|maatregel\p{L}*)?`,
    String.raw`(?:be)?gestraft`,
    String.raw`sancties?`,
    'dwangsom(?:men)?',
    String.raw`(?:houdt|houden) (?:wij |we |dan |een deel van )?${OWN_NL} borg(?! (?:apart|op))|van ${OWN_NL} borg(?:som)? af`,
    String.raw`(?:verliest|verliezen|verlies je) (?:een deel van )?${OWN_NL} borg`,
    'dubbele huur',
  ],
  points: [
    String.raw`(?:straf|min|bonus|plus)-?punt(?:en)?`,
    String.raw`punten(?:systeem|telling|lijst|aftrek|kaart|stand|schema)`,
    String.raw`(?:krijg|krijgt|krijgen|verlies|verliest|verliezen|verdien|verdient|verdienen|scoor|scoort|haalt|spaar|spaart)(?: (?:een|één|twee|drie|\d+|extra|je|elkaar|hem|haar|weer|dan|hij|zij|iedereen))* punt(?:en)?`,
    String.raw`(?:geeft|geven) (?:je|elkaar|hem|haar|hen|iemand)(?: (?:een|één|twee|drie|\d+|extra))* punt(?:en)?`,
    String.raw`\d+ punt(?:en)? (?:aftrek|eraf|erbij|minder|straf)`,
  ],
  strikes: [
    String.raw`strikes|(?:een|één|eerste|tweede|derde|laatste|\d) strike`,
    String.raw`(?:gele|rode) kaart(?:en)?`,
    String.raw`(?:eerste|tweede|derde|laatste|officiële|schriftelijke|meerdere|twee|drie|\d) waarschuwing(?:en)?(?! van )`,
  ],
  religion: [
    String.raw`religi\p{L}*`,
    String.raw`(?<!\b(?:ik|wij|we) )geloof(?! (?:je|jij|u|me|mij|ik|dat|niet)(?!\p{L}))(?:s\p{L}*)?`,
    String.raw`geloo(?:f|ft|ven) (?:(?:je|jij|u|iemand|wij) )?in (?:god|allah)`,
    String.raw`(?:naar|welke|je|jouw|uw) (?:(?:de|een) )?(?:kerk|moskee|synagoge)|(?:kerk|moskee)dienst\p{L}*`,
    String.raw`gelovig\p{L}*|godsdienst\p{L}*|bidden|bidt|gebed\p{L}*|bijbel|koran|ramadan|islam\p{L}*|moslim\p{L}*|christen\p{L}*|katholie\p{L}*|protestant\p{L}*|joods\p{L}*|hindoe\p{L}*|boeddhis\p{L}*|athe[iï]s\p{L}*|halal|ko(?:osjer|sher)`,
  ],
  ethnicity: [String.raw`etni\p{L}*|huidskleur\p{L}*|afkomst|bevolkingsgroep\p{L}*|migratieachtergrond`],
  nationality: [
    String.raw`nationaliteit\p{L}*|staatsburger\p{L}*|geboorteland\p{L}*|land van herkomst|herkomstland\p{L}*|(?:welk|je eigen|jouw) land|waar kom (?:je|jij) vandaan`,
  ],
  politics: [
    String.raw`politiek\p{L}*|politieke partij(?:en)?|welke partij(?:en)? (?:stem|kies|kiest|steun|hoor|vind)\p{L}*|stemgedrag|stem(?:t|men)? (?:je|jij|u) op|partijlid`,
  ],
  orientation: [
    String.raw`seksu\p{L}*|geaardheid|homo(?:'s)?|homose\p{L}*|lesbi\p{L}*|bise\p{L}*|hetero\p{L}*|lhbt\p{L}*`,
  ],
  health: [
    String.raw`ziektes?|ziekten|ziektebeeld|aandoening(?:en)?|diagnoses?|medische?(?! (?:nood|hulp))|allergie(?:ën)?|allergisch|handicaps?|gehandicapt\p{L}*|psychische?|psychiatr\p{L}*|depressi\p{L}*|trauma\p{L}*|verslav\p{L}*|verslaafd|zwanger\p{L}*|hiv|chronische?`,
    String.raw`(?:je|jouw|uw|zijn|haar|hun|welke|over) (?:\p{L}+ )?(?:gezondheid\p{L}*|beperking(?:en)?)`,
    String.raw`(?:welke|over|gebruik je|slik je|neem je|gebruikt u) (?:\p{L}+ )?medicijn(?:en)?|(?:gezondheids|lichamelijke |psychische )klachten`,
    String.raw`(?:hoe gezond|vaak ziek|gezondheidstoestand|gezondheidsproble\p{L}*)`,
  ],
  citizenNumber: ['bsn(?:-?nummers?)?', 'burgerservicenummers?', 'sofi-?nummers?'],
};

const ENGLISH: Patterns = {
  penalty: [
    String.raw`fines|fined|fine ?[:=] ?${SUM}|${SUM} fine|fine of ${SUM}`,
    String.raw`(?:a|an|the|pay|pays|paying|small|money|of) fine(?=$|[.,;:!?)\n]| (?:for|of|if|when|is|will|each|every|per|goes|must|may)(?!\p{L}))`,
    String.raw`(?:we|you|they|i|will|may|can|must|shall) fine (?:each other|one another|you|him|her|them|us|anyone|anybody|whoever|people|somebody|someone)`,
    String.raw`penalt(?:y|ies)|penali[sz]\p{L}*|punish\p{L}*|sanctions?|double rent`,
    String.raw`keeps? (?:\p{L}{1,20} ){0,3}deposit|(?:off|out of|from) (?:your|the|his|her|their) deposit`,
  ],
  points: [
    String.raw`(?:penalty|minus|demerit|bonus|black) points?|demerits?|points? (?:system|list|deduction|score|card)`,
    String.raw`(?:get|gets|lose|loses|earn|earns|score|scores|collect|collects|deduct|deducts|win|wins) (?:(?:a|an|one|two|three|\d+|extra|more|some) )*points?`,
    String.raw`(?:give|gives) (?:each other|him|her|them|you|someone|somebody) (?:(?:a|an|one|two|three|\d+|extra|more|some) )*points?`,
    String.raw`(?:minus|lose) \d+ points?|\d+ points? (?:off|deducted|less)`,
  ],
  strikes: [
    String.raw`strikes|(?:a|an|one|first|second|third|last|final|three|two|per|each|\d|get|gets) strikes?|strike (?:system|list|rule|out)`,
    String.raw`(?:yellow|red) cards?`,
    String.raw`(?:first|second|third|last|final|official|formal|written|several|two|three|\d) warnings?(?! (?:of|from) )`,
  ],
  religion: [
    String.raw`religi\p{L}*|(?<!in good )faith(?!ful)|(?:to|your|which) (?:church|mosque|synagogue)|(?:to|in) the mosque|church services?|pray|prays|prayers?|praying|bible|qur'?an|koran|ramadan|islam\p{L}*|muslims?|christian\p{L}*|catholic\p{L}*|protestant\p{L}*|jewish|hindu\p{L}*|buddhis\p{L}*|atheis\p{L}*|halal|kosher|worship\p{L}*`,
  ],
  ethnicity: [String.raw`ethnic\p{L}*|skin colou?rs?|racial\p{L}*|ancestry|ethnic descent`],
  nationality: [
    String.raw`nationalit\p{L}*|citizenships?|countr(?:y|ies) of (?:origin|birth)|birth country|(?:which|what|home|your) country(?! (?:music|house|style))|where (?:do|are) you (?:come )?from`,
  ],
  politics: [
    String.raw`politic\p{L}*|(?:which|what) party (?:do|you)|(?:who|which party|whom) (?:do )?you vote(?: for)?|party member\p{L}*`,
  ],
  orientation: [
    String.raw`sexual\p{L}*|sexuality|gay|lesbian\p{L}*|bisexual\p{L}*|homose\p{L}*|heterose\p{L}*|lgbt\p{L}*`,
  ],
  health: [
    String.raw`illness(?:es)?|diseases?|diagnos\p{L}*|medical(?! (?:emergenc|help))|allerg\p{L}*|disabilit\p{L}*|disabled|psychiatr\p{L}*|depressi\p{L}*|trauma\p{L}*|addict\p{L}*|pregnan\p{L}*|hiv|chronic(?:ally)?|mental health`,
    String.raw`(?:your|their|his|her|whose|which|about) (?:\p{L}+ )?health|(?:which|what|about your|take any|use any) (?:medicines?|medication)|health (?:condition|problem|issue|state)s?|how healthy|often (?:ill|sick)`,
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

/** A pattern that is not within a longer word. */
export const wholeWords = (source: string, flags: string): RegExp =>
  new RegExp(`${BEFORE}(?:${source})${AFTER}`, flags);

/** `any` is all of a language at once, for the many texts that hold nothing of it. */
interface Searched {
  any: RegExp;
  each: readonly { kind: Forbidden; pattern: RegExp }[];
}

const searched = new Map<Language, Searched>(
  LANGUAGES.map((language) => {
    const sources = FORBIDDEN.flatMap((kind) => (PATTERNS[language][kind] ?? []).map((source) => ({ kind, source })));
    const each = sources.map(({ kind, source }) => ({ kind, pattern: wholeWords(source, 'giu') }));
    return [language, { any: wholeWords(sources.map(({ source }) => source).join('|'), 'iu'), each }];
  }),
);

/** The languages of which the words are searched: its own, and Dutch and English, whose words turn up in every language here. */
export const searchedLanguages = (language: Language): Language[] => [...new Set([language, 'nl', 'en'] as const)];

/** Every pattern of one language. */
export const searchedFor = (language: Language): Searched['each'] => searched.get(language)?.each ?? [];

/** What a text of a language is searched for: all patterns of the languages of which it may hold something. */
export function patternsFor(language: Language, text: string): Searched['each'] {
  const all = searchedLanguages(language).flatMap((one) => searched.get(one) ?? []);
  return all.filter(({ any }) => any.test(text)).flatMap(({ each }) => each);
}

import type { Language } from '../../platform/i18n/languages.js';
import { wholeWords, type Forbidden } from './forbidden-patterns.js';

/** Words that say something forbidden when they are all in one sentence, in whichever order. */
interface Combination {
  kind: Forbidden;
  all: readonly RegExp[];
  /** Words that make the sentence a harmless one. */
  unless?: RegExp;
}

const NUMBER_WORDS =
  'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|vijftien|twintig|vijftig|honderd|a|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|fifty|hundred';
const CURRENCY = 'euros?|eur|cent|yuuro|avro|يورو|یورو|ዩሮ';
const AMOUNT = String.raw`(?:€|euro|eur) ?\p{Nd}+|\p{Nd}+(?:[.,]\p{Nd}+)? ?(?:€|${CURRENCY})|(?:${NUMBER_WORDS}) (?:${CURRENCY})`;

const WHO_NL =
  'wie|iedereen die|als iemand|als je|als jij|als u|als hij|als zij|als ze|als één van ons|als een van ons|wanneer je|wanneer iemand|degene die';
const BREACH_NL = String.raw`vergeet|vergeten|te laat|overtre\p{L}*|overslaa[tn]|slaat`;
const SLIP_NL = String.raw`niet|nalaat|rookt|roken|lawaai|rommel|laat (?:staan|liggen)`;
const PAY_NL = 'betaal|betaalt|betalen|stort|storten|legt|leggen|kost|kosten|geeft|geven|in de pot';
const SHARED_NL =
  'ook|mee|samen|in delen|in termijnen|kan missen|(?:niet|geen) (?:kan|kunt|kunnen|kan) (?:betalen|missen)';
const LEAVE_NL = String.raw`(?:moet|moeten) (?:je|jij|u|hij|zij|ze|iemand|die)(?: dan)? (?:weg|eruit|verhuizen|vertrekken|uit huis|het huis uit)|(?:verhuis|vertrek) (?:je|jij|u)|(?:lig|vlieg) je eruit`;
const SEVERAL_NL = String.raw`(?:twee|drie|vier|vijf|\d+|tweede|derde|laatste) keer`;
const TURNS_NL = String.raw`(?:doet|doe je|maakt|poetst|schrobt|wast) (?:dan )?(?:een|één|twee|drie|vier|\d+) (?:extra )?(?:dag|dagen|week|weken|maand|maanden)`;
const BARRED_NL = String.raw`(?:mag|mogen)(?: \p{L}+){0,4} (?:niet|geen)`;
const PERIOD_NL = String.raw`(?:een|één|twee|drie|vier|\d+|de hele) (?:dag|dagen|week|weken|maand|maanden)`;

const WHO_EN =
  'who|whoever|anyone|anybody|somebody|someone|if you|when you|if he|if she|if they|those who|if someone|if somebody';
const BREACH_EN = String.raw`forgets?|forgot|forgotten|too late|breaks? (?:a|the|this)`;
const SLIP_EN = String.raw`not|\p{L}+n['’]t|fails?|late|smokes?|smoking|skips?|misses`;
const PAY_EN = 'pay|pays|put|puts|cost|costs|owe|owes|gives?|in the pot|in the jar';
const SHARED_EN = String.raw`also|too|in parts|in instalments|can(?:['’]t|not| not) (?:pay|afford|spare)`;
const LEAVE_EN = String.raw`(?:must|have to|has to) (?:leave|move out|go)|(?:you|he|she|they) (?:move|moves) out|out you go`;

interface Parts {
  kind: Forbidden;
  all: readonly string[];
  unless?: string;
}

const paid = (breach: readonly string[], pay: string, unless?: string): Parts => ({
  kind: 'penalty',
  all: [AMOUNT, pay, ...breach],
  ...(unless && { unless }),
});

const PARTS: Record<Language, readonly Parts[]> = {
  nl: [
    paid([BREACH_NL], PAY_NL, 'vergeet niet|niet vergeten'),
    paid([WHO_NL, SLIP_NL], PAY_NL, String.raw`niet (?:kan|kunt|kunnen) (?:betalen|missen)`),
    paid([WHO_NL, 'geen'], PAY_NL, SHARED_NL),
    {
      kind: 'penalty',
      all: [AMOUNT, String.raw`\p{L}*boetes?|straf`, 'daarna|daarop|de (?:tweede|volgende) keer'],
    },
    { kind: 'penalty', all: ['huurverhoging', `${BREACH_NL}|${WHO_NL}`] },
    { kind: 'penalty', all: ['borg|borgsom|waarborgsom', 'ingehouden|inhouden|inhoudt|houden wij in|kwijt'] },
    { kind: 'penalty', all: [WHO_NL, BREACH_NL, TURNS_NL] },
    { kind: 'penalty', all: [BREACH_NL, BARRED_NL, PERIOD_NL] },
    { kind: 'penalty', all: [BREACH_NL, 'trakteert?|trakteren'] },
    { kind: 'points', all: [BREACH_NL, String.raw`\d+ punt(?:en)?`] },
    { kind: 'strikes', all: [String.raw`waarschuwing(?:en)?|gewaarschuwd`, LEAVE_NL] },
    { kind: 'strikes', all: [SEVERAL_NL, LEAVE_NL] },
    { kind: 'strikes', all: ['(?:three|drie) keer (?:is|en je)', 'uit|eruit|weg'] },
    {
      kind: 'ethnicity',
      all: ['(?:welk|je|jouw|uw|hun) (?:ras|stam)'],
      unless: String.raw`hond(?:en)?|kat(?:ten)?|poes|(?:huis)?dier(?:en)?`,
    },
  ],
  en: [
    paid([BREACH_EN], PAY_EN),
    paid([WHO_EN, SLIP_EN], PAY_EN, SHARED_EN),
    { kind: 'penalty', all: [String.raw`\p{L}*fines?|penalty`, AMOUNT, 'after that|the (?:second|next) time'] },
    { kind: 'penalty', all: ['rent increase|rent goes up', `${BREACH_EN}|${WHO_EN}`] },
    { kind: 'penalty', all: ['deposit', String.raw`lose|loses|losing|lost|withh[eo]ld\p{L}*|forfeit\p{L}*`] },
    { kind: 'points', all: [BREACH_EN, String.raw`\d+ points?`] },
    { kind: 'strikes', all: ['warnings?|warned', LEAVE_EN] },
    {
      kind: 'ethnicity',
      all: ['(?:your|their|whose|which|what) (?:race|tribe|breed)'],
      unless: String.raw`dogs?|cats?|pets?|animals?|breed`,
    },
  ],
  tr: [paid([String.raw`unut\p{L}*|geç kal\p{L}*|\p{L}+m[ae]y[ae]n`], String.raw`öde\p{L}*|verir|koyar|atar`)],
  ar: [paid(['(?:ي|ت)?نس[ىيت]|(?:ي|ت)?تأخر|(?:لا|لم) (?:ي|ت)?نظف|(?:ي|ت)?خالف|(?:ي|ت)دخن'], '(?:ي|ت)دفع(?:ون)?')],
  fa: [
    paid(
      ['فراموش|دیر|تمیز نکند|رعایت نکند|سیگار بکشد'],
      String.raw`(?:می ?|ب)?پردازد|(?:می ?|ب)دهد|پرداخت (?:می ?کند|کند)`,
    ),
  ],
  so: [paid([String.raw`ilaaw\p{L}*|hilmaam\p{L}*|daah\p{L}*|nadiifin waay\p{L}*`], String.raw`bixi\p{L}*`)],
  ti: [paid(['ዝረስዐ|ዝረስዕ|ዝደንጎየ|ዘየጽረየ'], 'ይኸፍል|ክኸፍል|ይኽፈል')],
};

export const COMBINATIONS = Object.fromEntries(
  Object.entries(PARTS).map(([language, combinations]) => [
    language,
    combinations.map(({ kind, all, unless }) => ({
      kind,
      all: all.map((words) => wholeWords(words, 'iu')),
      ...(unless && { unless: wholeWords(unless, 'iu') }),
    })),
  ]),
) as unknown as Record<Language, readonly Combination[]>;

/** A question that "then …" goes on from is one sentence with it; a point within a number ends nothing. */
const SENTENCE_END = /[!;\n؟؛።]|\?(?! ?(?:dan|then)(?!\p{L}))|\.(?!\d)/iu;
const sentencesOf = (text: string): string[] => text.split(SENTENCE_END);

/**
 * The first sentence that holds all words of a combination, by kind. Each part is searched on its own: one pattern with
 * anything between its words takes a time that grows with the square of the text.
 */
export function combinedIn(languages: readonly Language[], text: string): { kind: Forbidden; quote: string }[] {
  const likely = languages
    .flatMap((language) => COMBINATIONS[language])
    .filter(({ all }) => all.every((part) => part.test(text)));
  if (likely.length === 0) return [];
  const sentences = sentencesOf(text);
  return likely.flatMap(({ kind, all, unless }) => {
    const quote = sentences.find((one) => all.every((part) => part.test(one)) && !unless?.test(one));
    return quote === undefined ? [] : [{ kind, quote: quote.trim() }];
  });
}

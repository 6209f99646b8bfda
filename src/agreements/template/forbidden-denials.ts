/** Characters before and after a word that are looked at: enough for a sentence, and never the whole of a long text. */
const AROUND = 120;

const word = (source: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, 'iu');

/** "No fines", "without fines or points". */
const JUST_BEFORE =
  /(?<!\p{L})(?:geen|zonder|nooit|no|without|never|noch|nor)[ \n](?:(?:een|enige|a|any)[ \n])?(?:\p{L}{1,30}[ \n](?:of|en|or|and)[ \n])?$/iu;
/** "We do not use fines", "لا توجد غرامات". */
const BEFORE = word(
  String.raw`nooit|niemand|niet (?:aan|met)|never|nobody|do not|don['’]t|will not|won['’]t|does not|doesn['’]t|لا (?:توجد|يوجد|نستخدم)|ليس(?:ت)? (?:هناك|لدينا)|بدون|دون|بلا|ብዘይ`,
);
/** "Fines there are not", "Ceza yok". */
const AFTERWARDS = word(
  String.raw`niet|nooit|niemand|nobody|never|yok(?:tur)?|değil(?:dir)?|olmadan|uygulan?maz|vermeyiz|kesmeyiz|نداریم|نیست|وجود ندارد|ma jir\p{L}*|la['’]aan|የለን`,
);
/** Who "does not clean" denies nothing of the fine. */
const CONDITION = word(
  'wie|als|wanneer|degene|tenzij|bij|voor|wegens|if|who|whoever|when|anyone|unless|for|eğer|من|إذا|اگر|هر کس',
);
/** "Who wants no fine" sets one. */
const WISHED = word('wil|wilt|willen|want|wants|avoid|voorkomen');

const SENTENCE_BREAK = /[.?!;\n؟؛።]/u;
const CLAUSE_BREAK = /[,:،]/u;
const last = (text: string, at: RegExp) => text.split(at).at(-1)!;
const first = (text: string, at: RegExp) => text.split(at)[0]!;

/** Whether a text says that there is none of what it names: "no fines" sets none. */
export function isDenied(text: string, index: number, length: number): boolean {
  const before = last(text.slice(Math.max(0, index - AROUND), index), SENTENCE_BREAK);
  const after = first(text.slice(index + length, index + length + AROUND), SENTENCE_BREAK);
  if (WISHED.test(before) || WISHED.test(after)) return false;
  if (JUST_BEFORE.test(before)) return true;
  const [clauseBefore, clauseAfter] = [last(before, CLAUSE_BREAK), first(after, CLAUSE_BREAK)];
  if (CONDITION.test(clauseBefore) || CONDITION.test(clauseAfter)) return false;
  return BEFORE.test(clauseBefore) || AFTERWARDS.test(clauseAfter);
}

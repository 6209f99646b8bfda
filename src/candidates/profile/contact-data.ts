/** What a free text must not hold: ways to reach somebody outside, before both want it. */
export type ContactKind = 'contactEmail' | 'contactPhone' | 'contactLink' | 'contactAccount';

export interface ContactFound {
  kind: ContactKind;
  /** The part of the text, as it stands there. */
  found: string;
}

const LINK =
  /\b(?:https?:\/\/|www\.)\S+|\b[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|net|org|nl|eu|be|de|io|me|info|app|link|tr|so|ir|sy)\b(?:\/\S*)?/iu;
const EMAIL = /[\p{L}\d._%+-]+\s*(?:@|\(at\)|\[at\])\s*[\p{L}\d-]+(?:\s*(?:\.|\(dot\)|\[dot\])\s*[\p{L}\d-]+)+/iu;
/** Nine digits and more (a date has eight), of whichever script, with what people put between them. */
const PHONE = /(?:\+|00)?\p{Nd}(?:[\s().\-/]{0,2}\p{Nd}){8,}/u;
const ACCOUNT =
  /(?<![\p{L}\d.])@[\p{L}\d._]{3,}|\b(?:instagram|insta|snapchat|snap|telegram|tiktok|facebook|whatsapp|signal|viber|imo|discord)\b\s*[:=]?\s*[@\p{L}\d._]{3,}/iu;

const RULES = [
  ['contactEmail', EMAIL],
  ['contactLink', LINK],
  ['contactPhone', PHONE],
  ['contactAccount', ACCOUNT],
] as const satisfies readonly (readonly [ContactKind, RegExp])[];

/** The first piece of contact data in a text, null when there is none. Full-width and other forms of characters count as the plain ones. */
export function contactDataIn(text: string): ContactFound | null {
  const plain = text.normalize('NFKC');
  for (const [kind, rule] of RULES) {
    const found = rule.exec(plain)?.[0].trim();
    if (found) return { kind, found };
  }
  return null;
}

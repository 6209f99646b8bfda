import type { Language } from '../platform/i18n/languages.js';
import { defineTexts, type Texts } from '../platform/i18n/texts.js';
import detailsEn from './texts/details.en.json' with { type: 'json' };
import detailsNl from './texts/details.nl.json' with { type: 'json' };
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** The page itself; every action has its own code as key, kinds of records and roles have a prefix. */
export const auditTexts = defineTexts({ nl, en });
/** Names of what stands in the details of an entry. */
export const detailTexts = defineTexts({ nl: detailsNl, en: detailsEn });

/** The text of a key that comes from the trail, if there is one: entries may be older or newer than the texts. */
export function textFor<Key extends string>(texts: Texts<Key>, language: Language, key: string): string | undefined {
  const isKey = (name: string): name is Key => Object.hasOwn(texts.catalogues.nl ?? {}, name);
  return isKey(key) ? texts(language)(key) : undefined;
}

/** "Voorstel goedgekeurd" for `placements:approved`. */
export const actionText = (action: string, language: Language) => textFor(auditTexts, language, action) ?? action;

/** "Toewijzer" for `allocator`. */
export const roleText = (role: string, language: Language) => textFor(auditTexts, language, `role_${role}`) ?? role;

import { defineTexts } from '../../platform/i18n/texts.js';
import registerNl from './register-texts/nl.json' with { type: 'json' };
import ar from './texts/ar.json' with { type: 'json' };
import en from './texts/en.json' with { type: 'json' };
import fa from './texts/fa.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };
import so from './texts/so.json' with { type: 'json' };
import ti from './texts/ti.json' with { type: 'json' };
import tr from './texts/tr.json' with { type: 'json' };
import valueAr from './value-texts/ar.json' with { type: 'json' };
import valueEn from './value-texts/en.json' with { type: 'json' };
import valueFa from './value-texts/fa.json' with { type: 'json' };
import valueNl from './value-texts/nl.json' with { type: 'json' };
import valueSo from './value-texts/so.json' with { type: 'json' };
import valueTi from './value-texts/ti.json' with { type: 'json' };
import valueTr from './value-texts/tr.json' with { type: 'json' };

/** The page and its history. */
export const allocationTexts = defineTexts.forEverybody({ nl, en, ar, ti, tr, fa, so });
export type AllocationKey = Exclude<keyof typeof nl, `$${string}`>;

/** What each value of the rules is called; the keys are the paths of the values. */
export const valueTexts = defineTexts.forEverybody({
  nl: valueNl,
  en: valueEn,
  ar: valueAr,
  ti: valueTi,
  tr: valueTr,
  fa: valueFa,
  so: valueSo,
});
export type ValueKey = Exclude<keyof typeof valueNl, `$${string}`>;

/** The entry in the Algorithm Register, which is Dutch only. */
export const registerTexts = defineTexts({ nl: registerNl });

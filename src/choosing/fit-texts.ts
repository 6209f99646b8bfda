import { defineTexts } from '../platform/i18n/texts.js';
import ar from './fit-texts/ar.json' with { type: 'json' };
import en from './fit-texts/en.json' with { type: 'json' };
import fa from './fit-texts/fa.json' with { type: 'json' };
import nl from './fit-texts/nl.json' with { type: 'json' };
import so from './fit-texts/so.json' with { type: 'json' };
import ti from './fit-texts/ti.json' with { type: 'json' };
import tr from './fit-texts/tr.json' with { type: 'json' };

/** Why people fit and what to talk about, in easy language (A2). */
export const fitTexts = defineTexts.forEverybody({ nl, en, ar, ti, tr, fa, so });

export type FitTranslate = ReturnType<typeof fitTexts>;
export type FitKey = Parameters<FitTranslate>[0];

import { defineTexts } from '../../platform/i18n/texts.js';
import ar from './my-texts/ar.json' with { type: 'json' };
import en from './my-texts/en.json' with { type: 'json' };
import fa from './my-texts/fa.json' with { type: 'json' };
import nl from './my-texts/nl.json' with { type: 'json' };
import so from './my-texts/so.json' with { type: 'json' };
import ti from './my-texts/ti.json' with { type: 'json' };
import tr from './my-texts/tr.json' with { type: 'json' };

/** Words about living with house agreements, in easy language (A2). */
export const myLivingTexts = defineTexts.forEverybody({ nl, en, ar, ti, tr, fa, so });
export type MyLivingKey = Parameters<ReturnType<typeof myLivingTexts>>[0];

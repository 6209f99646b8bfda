import { defineTexts } from '../../platform/i18n/texts.js';
import ar from './letter-texts/ar.json' with { type: 'json' };
import en from './letter-texts/en.json' with { type: 'json' };
import fa from './letter-texts/fa.json' with { type: 'json' };
import nl from './letter-texts/nl.json' with { type: 'json' };
import so from './letter-texts/so.json' with { type: 'json' };
import ti from './letter-texts/ti.json' with { type: 'json' };
import tr from './letter-texts/tr.json' with { type: 'json' };

/** Words of the invitation on paper, in easy language (A2). */
export const letterTexts = defineTexts.forEverybody({ nl, en, ar, ti, tr, fa, so });

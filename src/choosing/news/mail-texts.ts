import { defineTexts } from '../../platform/i18n/texts.js';
import ar from './mail-texts/ar.json' with { type: 'json' };
import en from './mail-texts/en.json' with { type: 'json' };
import fa from './mail-texts/fa.json' with { type: 'json' };
import nl from './mail-texts/nl.json' with { type: 'json' };
import so from './mail-texts/so.json' with { type: 'json' };
import ti from './mail-texts/ti.json' with { type: 'json' };
import tr from './mail-texts/tr.json' with { type: 'json' };

/** Words of the mail about news, in easy language (A2). */
export const newsMailTexts = defineTexts.forEverybody({ nl, en, ar, ti, tr, fa, so });

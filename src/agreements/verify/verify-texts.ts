import { defineTexts } from '../../platform/i18n/texts.js';
import ar from './texts/ar.json' with { type: 'json' };
import en from './texts/en.json' with { type: 'json' };
import fa from './texts/fa.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };
import so from './texts/so.json' with { type: 'json' };
import ti from './texts/ti.json' with { type: 'json' };
import tr from './texts/tr.json' with { type: 'json' };

/** Words of the page on which anybody can check a document. */
export const verifyTexts = defineTexts.forEverybody({ nl, en, ar, ti, tr, fa, so });

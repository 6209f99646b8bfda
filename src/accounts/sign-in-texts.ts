import { defineTexts } from '../platform/i18n/texts.js';
import ar from './texts/sign-in.ar.json' with { type: 'json' };
import en from './texts/sign-in.en.json' with { type: 'json' };
import fa from './texts/sign-in.fa.json' with { type: 'json' };
import nl from './texts/sign-in.nl.json' with { type: 'json' };
import so from './texts/sign-in.so.json' with { type: 'json' };
import ti from './texts/sign-in.ti.json' with { type: 'json' };
import tr from './texts/sign-in.tr.json' with { type: 'json' };

/** What everybody sees before they are signed in. */
export const signInTexts = defineTexts.forEverybody({ nl, en, ar, ti, tr, fa, so });

import { join } from 'node:path';
import { CONFIG_FOLDER } from '../../platform/config/config.module.js';
import { LANGUAGES, type Language } from '../../platform/i18n/languages.js';
import { readClauseLibrary } from './clause-library.js';
import { COMBINATIONS } from './forbidden-combinations.js';
import { forbiddenIn, forbiddenInTopic } from './forbidden-content.js';
import { searchedFor } from './forbidden-patterns.js';
import type { TopicContent } from './template-content.js';

const topicWith = (language: Language, text: string): TopicContent => ({
  code: 'cleaning',
  icon: 'leaf',
  title: { nl: 'Schoonmaken' },
  purpose: { nl: 'Wie doet wat?' },
  questions: [{ nl: 'Hoe doe jij het?' }],
  clauses: [
    {
      code: 'kitchen',
      title: { nl: 'Keuken' },
      ownWords: true,
      options: [
        { code: 'a', text: { nl: 'Samen.' } },
        { code: 'b', text: { nl: 'Om de beurt.', [language]: text } },
      ],
    },
  ],
});
const problems = (language: Language, text: string) => forbiddenInTopic(topicWith(language, text));

describe('what no text of a template may hold', () => {
  it.each<[Language, string]>([
    ['nl', 'Wie niet schoonmaakt, krijgt een boete.'],
    ['nl', 'Bij te laat komen geldt een geldboete.'],
    ['nl', 'Wie zijn beurt vergeet, betaalt € 5 aan het huis.'],
    ['nl', 'Wie niet afwast legt vijf euro in de pot.'],
    ['nl', 'Je betaalt 10 euro als je te laat bent.'],
    ['nl', 'De borg wordt dan ingehouden: borg kwijt.'],
    ['nl', 'Voor straf doe je een week de afwas.'],
    ['en', 'Whoever forgets pays 5 euro.'],
    ['en', 'There is a fine for leaving dishes.'],
    ['en', 'Fines go into the jar.'],
    ['en', 'Anyone who does not clean puts €2 in the jar.'],
    ['en', 'The penalty is doing the bins.'],
    ['tr', 'Bulaşığı bırakan para cezası öder.'],
    ['ar', 'من لا ينظف يدفع غرامة.'],
    ['fa', 'هر کس تمیز نکند جریمه می‌شود.'],
    ['so', 'Qofkii nadiifin waaya ganaax ayuu bixinayaa.'],
    ['ti', 'ዘየጽረየ መቕጻዕቲ ይኸፍል።'],
    ['nl', 'Wie dat doet krijgt een strafpunt.'],
    ['nl', 'Dan krijg je twee punten.'],
    ['nl', 'Wij werken met een puntensysteem.'],
    ['en', 'You lose a point each time.'],
    ['en', 'Three strikes and you move out.'],
    ['nl', 'Na drie waarschuwingen verhuis je.'],
    ['nl', 'Dan volgt een gele kaart.'],
    ['en', 'After two warnings we call the landlord.'],
    ['nl', 'Wie geen boete wil, maakt schoon.'],
    ['nl', 'Wie te laat is, betaalt 5€.'],
    ['nl', 'Wie te laat is betaalt EUR 5'],
    ['nl', 'Wie vergeet af te wassen, geeft drie euro.'],
    ['nl', 'Je wordt beboet.'],
    ['nl', 'Wie rookt, betaalt 50 euro.'],
    ['nl', 'Wie zijn beurt overslaat, betaalt 5 euro.'],
    ['nl', 'Te laat? Dan betaal je 10 euro extra.'],
    ['nl', 'De eerste keer geen boete, daarna 5 euro.'],
    ['nl', 'Na meerdere waarschuwingen moet je weg.'],
    ['nl', 'Drie keer te laat: dan moet je verhuizen.'],
    ['nl', 'Het gaat van je borg af.'],
    ['nl', 'Wie het vergeet, mag een week niet koken.'],
    ['nl', 'Wie te laat is, doet een week de wc.'],
    ['nl', 'Wie het vergeet, trakteert iedereen op taart.'],
    ['nl', 'Een boete krijg je als je niet schoonmaakt.'],
    ['nl', 'Niet afwassen is een boete.'],
    ['nl', 'Iedereen die zijn afwas laat staan, betaalt 5 euro.'],
    ['nl', 'Bij de derde keer moet je verhuizen.'],
    ['en', 'You pay a €5 fine'],
    ['en', 'A 5 euro fine'],
    ['en', 'Fine: 5 euro'],
    ['en', 'We fine each other'],
    ['en', 'If you smoke you pay 50 euro.'],
    ['en', 'The landlord keeps your deposit.'],
    ['tr', 'Unutan 5 euro öder.'],
    ['ar', 'من يتأخر يدفع 5 يورو.'],
    ['fa', 'هر کس فراموش کند ۵ یورو می‌پردازد.'],
    ['so', 'Qofkii ilaawa wuxuu bixinayaa 5 euro.'],
    ['ti', 'ዝረስዐ 5 ዩሮ ይኸፍል።'],
  ])('%s: %s is refused, with the steps that help', (language, text) => {
    const [problem] = problems(language, text);
    expect(problem?.field).toBe(`clauses.0.options.1.text.${language}`);
    expect(problem?.message).toContain('talk within 48 hours, house talk, supervisor, mediation');
  });

  it.each<[Language, string, string]>([
    ['nl', 'Wat is je geloof?', 'religion'],
    ['nl', 'Wij houden rekening met de ramadan.', 'religion'],
    ['en', 'Tell the others when you pray.', 'religion'],
    ['nl', 'Vertel over je afkomst.', 'ethnicity'],
    ['en', 'What is your ethnic background?', 'ethnicity'],
    ['nl', 'Uit welk land kom je?', 'nationality'],
    ['en', 'Which country are you from?', 'nationality'],
    ['nl', 'Praat je graag over politiek?', 'political opinion'],
    ['en', 'What is your sexual orientation?', 'sexual orientation'],
    ['nl', 'Heb je een ziekte of allergie?', 'health'],
    ['nl', 'Hoe is je gezondheid?', 'health'],
    ['en', 'Tell us about your health.', 'health'],
    ['nl', 'Vul hier je BSN in.', 'citizen service number'],
    ['nl', 'Bijvoorbeeld 111222333.', 'citizen service number'],
    ['tr', 'Hangi dindensin? Dinin nedir?', 'religion'],
    ['ar', 'ما هي ديانتك؟', 'religion'],
    ['so', 'Diintaadu waa maxay? Diinta', 'religion'],
    ['fa', 'ملیت شما چیست؟', 'nationality'],
    ['ti', 'ሃይማኖትካ እንታይ እዩ?', 'religion'],
  ])('%s: %s asks for %s', (language, text, about) => {
    expect(problems(language, text).map(({ message }) => message)).toEqual([expect.stringContaining(about)]);
  });

  it.each<[Language, string]>([
    ['en', 'Visitors are fine. It is fine to say no, and a fine evening too.'],
    ['nl', 'Wij schrijven onze punten op en bespreken ze.'],
    ['en', 'We write down our points and discuss each point.'],
    ['nl', 'Kost het meer dan 50 euro? Dan overleggen wij eerst.'],
    ['nl', 'De huur is 400 euro. Lukt betalen een keer niet? Dan bellen wij de verhuurder.'],
    ['nl', 'Ben je ziek? Dan ruilen wij de beurt.'],
    ['nl', 'Wij werken zonder boetes en geven geen straf.'],
    ['en', 'There are no fines in this house.'],
    ['nl', 'Ik geloof dat samen koken helpt. Bel bij gevaar de politie.'],
    ['nl', 'De borg delen wij in gelijke delen.'],
    ['en', 'We strike a balance between quiet and company.'],
    ['ar', 'نتفق على نقاط الحديث.'],
    ['nl', 'Boetes zijn er niet.'],
    ['nl', 'Wij geven elkaar nooit een boete.'],
    ['nl', 'Wij straffen niemand.'],
    ['nl', 'Geen boetes of strafpunten.'],
    ['nl', 'Wil je roken, dan buiten. Er zijn geen boetes.'],
    ['nl', 'Elke keer als wij samen eten, leggen wij 3 euro in de pot.'],
    ['nl', 'Wie geen internet gebruikt, betaalt ook 5 euro mee.'],
    ['nl', 'Als iemand geen 50 euro kan missen, betalen wij in delen.'],
    ['nl', 'We bespreken 3 punten.'],
    ['nl', 'Iedereen geeft twee punten op.'],
    ['nl', 'de eerste waarschuwing van de rookmelder'],
    ['nl', 'De huurverhoging komt in juli.'],
    ['nl', 'Koffie straf of slap'],
    ['nl', 'Bespreek je klachten eerst met elkaar.'],
    ['nl', 'Bel bij een medisch noodgeval 112.'],
    ['nl', 'Bewaar je medicijnen op je kamer.'],
    ['nl', 'Glas gaat in de bak bij de kerk.'],
    ['nl', 'Geloof je dat iets niet eerlijk is?'],
    ['nl', 'Welk ras is je hond?'],
    ['nl', 'Welke partij levert de stroom?'],
    ['nl', 'Wie jarig is, trakteert.'],
    ['nl', 'Vergeet niet om 10 euro in de pot te leggen.'],
    ['nl', 'De borg houden wij apart.'],
    ['en', 'We do not use fines.'],
    ['en', 'no fines or penalties'],
    ['en', 'The dryer costs 2 euro every time.'],
    ['en', 'Give your points to the supervisor.'],
    ['en', 'a written warning of the landlord'],
    ['en', 'a fine kitchen'],
    ['en', 'the fine print'],
    ['en', 'What country music do you like?'],
    ['tr', 'Ceza yok'],
    ['ar', 'لا توجد غرامات'],
  ])('%s: %s is fine', (language, text) => {
    expect(problems(language, text)).toEqual([]);
  });

  it('says it in Dutch for who works in Dutch', () => {
    const [problem] = forbiddenInTopic(topicWith('nl', 'Wie dat vergeet krijgt een boete.'), 'nl');
    expect(problem?.message).toContain('binnen 48 uur praten');
  });

  it('no pattern has anything of any length between its words: long texts would take minutes', () => {
    const sources = LANGUAGES.flatMap((language) => [
      ...searchedFor(language).map(({ pattern }) => pattern.source),
      ...COMBINATIONS[language].flatMap(({ all, unless }) =>
        [...all, ...(unless ? [unless] : [])].map(({ source }) => source),
      ),
    ]);
    expect(sources.filter((source) => /\[\^[^\]]*\][*+]|\.[*+]|\\[sSwW][*+]/.test(source))).toEqual([]);
  });

  it('the library that the software comes with holds none of it', () => {
    expect(forbiddenIn(readClauseLibrary(join(CONFIG_FOLDER, 'agreement-template')).topics)).toEqual([]);
  });
});

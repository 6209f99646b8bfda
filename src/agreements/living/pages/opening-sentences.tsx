import { directionOf, SOURCE_LANGUAGE, type Language } from '../../../platform/i18n/languages.js';
import { LanguageName } from '../../../platform/web/language-links.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { ConflictStep } from '../conflict/conflict-note.entity.js';
import { myLivingTexts } from '../my-texts.js';

const SENTENCES = {
  talk: ['say_talk1', 'say_talk2', 'say_talk3'],
  houseTalk: ['say_houseTalk1', 'say_houseTalk2'],
  supervisor: ['say_supervisor1'],
  mediation: ['say_mediation1'],
} as const satisfies Record<ConflictStep, readonly string[]>;

/** Sentences to begin a talk with: in the reader's language, and beside it in those of who they talk with. */
export function OpeningSentences({ step, beside }: { step: ConflictStep; beside: readonly Language[] }) {
  const { language: reader } = usePage();
  const others = beside.length > 0 ? beside : [SOURCE_LANGUAGE];
  return (
    <>
      <h3 class="utrecht-heading-3">{myLivingTexts(reader)('howToBegin')}</h3>
      <ul>
        {SENTENCES[step].map((sentence) => (
          <li key={sentence}>
            <p>
              <strong>{myLivingTexts(reader)(sentence)}</strong>
            </p>
            {others
              .filter((language) => language !== reader)
              .map((language) => (
                <p key={language}>
                  <span class="muted small">
                    <LanguageName language={language} />
                  </span>
                  <br />
                  <span lang={language} dir={directionOf(language)}>
                    {myLivingTexts(language)(sentence)}
                  </span>
                </p>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}

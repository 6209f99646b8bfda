import { LANGUAGE_NAMES, SOURCE_LANGUAGE, type Language } from '../../platform/i18n/languages.js';
import { Radios } from '../../platform/web/components/choices.js';
import { Disclosure } from '../../platform/web/components/disclosure.js';
import { TextArea } from '../../platform/web/components/text-area.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { usePage } from '../../platform/web/page-context.js';
import type { ClauseChoice } from '../agreement.entity.js';
import { choiceField, NOTHING, OWN_WORDS, wordsField } from '../conversation/read-recorded.js';
import { LONGEST, type ClauseContent } from '../template/template-content.js';
import { agreementTexts } from '../texts.js';
import { spoken } from '../words.js';
import { InWords } from './in-words.js';

interface ClauseFieldsProps {
  clause: ClauseContent;
  choice: ClauseChoice | undefined;
  beside: Language;
  /** In which own words can be written: Dutch, and those of the residents. */
  languages: readonly Language[];
  errors: FormErrors;
}

/** What is agreed about a clause: an option, own words, or nothing. */
export function ClauseFields({ clause, choice, beside, languages, errors }: ClauseFieldsProps) {
  const { language: staff } = usePage();
  const t = agreementTexts(staff);
  const { code, title, options, ownWords } = clause;
  const name = spoken(title, staff).text;
  const chosen = choice?.words ? OWN_WORDS : (choice?.option ?? NOTHING);
  const inDutch = (words: { nl: string }) => (beside === SOURCE_LANGUAGE ? undefined : words.nl);
  return (
    <>
      <Radios
        name={choiceField(code)}
        label={<InWords words={title} language={beside} />}
        hint={inDutch(title)}
        options={[
          ...options.map(({ code: value, text }) => ({
            value,
            label: spoken(text, beside).text,
            lang: spoken(text, beside).language,
            hint: inDutch(text),
          })),
          ...(ownWords ? [{ value: OWN_WORDS, label: t('ownWordsOption') }] : []),
          { value: NOTHING, label: t('noClause') },
        ]}
        value={chosen}
        error={errors[choiceField(code)]}
      />
      {ownWords && (
        <Disclosure summary={`${name}: ${t('ownWords')}`} open={chosen === OWN_WORDS}>
          <p class="small">{t('ownWordsHint')}</p>
          {languages.map((language) => (
            <TextArea
              key={language}
              name={wordsField(code, language)}
              label={t('wordsIn', { clause: name, language: LANGUAGE_NAMES[language] })}
              value={choice?.words?.[language]}
              error={errors[wordsField(code, language)]}
              maxLength={LONGEST.own}
            />
          ))}
        </Disclosure>
      )}
    </>
  );
}

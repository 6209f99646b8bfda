import { Button } from '../../../platform/web/components/button.js';
import { Disclosure } from '../../../platform/web/components/disclosure.js';
import { Form } from '../../../platform/web/components/form.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { ConflictStep } from '../conflict/conflict-note.entity.js';
import { myLivingTexts } from '../my-texts.js';
import type { NoteSaid } from '../said-in-home.js';
import { OwnWordsFields } from './own-words-fields.js';
import type { NoteTyped } from './typed-words.js';
import { wordsError } from './words-error.js';

const PAGE = '/my/agreement/disagree';

interface StepNotesProps {
  step: ConflictStep;
  notes: readonly NoteSaid[];
  typed?: NoteTyped;
}

/** That people took a step, for who wants to note it. */
export function StepNotes({ step, notes, typed }: StepNotesProps) {
  const { language } = usePage();
  const t = myLivingTexts(language);
  return (
    <>
      {notes.map((note) => (
        <Note key={note.id} {...note} />
      ))}
      <Disclosure summary={t('note')} open={typed !== undefined}>
        <Form action={`${PAGE}/notes`}>
          <input type="hidden" name="step" value={step} />
          <OwnWordsFields
            id={step}
            label={t('noteWords')}
            hint={t('noteHint')}
            words={typed?.words}
            isNamed={typed?.isNamed}
            error={typed && wordsError(typed.problem, language)}
            optional
            send={t('noteSend')}
          />
        </Form>
      </Disclosure>
    </>
  );
}

function Note({ id, words, name, isOwn, notedAt }: NoteSaid) {
  const { language, formats } = usePage();
  const t = myLivingTexts(language);
  return (
    <div>
      <p class="muted small">
        {t('noted', { date: formats.date(notedAt) })}
        {name !== null && (
          <>
            {' '}
            <PersonName name={name} />
          </>
        )}
      </p>
      {words && (
        <p class="own-words" dir="auto">
          {words}
        </p>
      )}
      {isOwn && (
        <Form action={`${PAGE}/notes/${id}/erase`}>
          <Button kind="subtle" icon="trash">
            {t('erase')}
          </Button>
        </Form>
      )}
    </div>
  );
}

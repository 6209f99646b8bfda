import { Card } from '../../../platform/web/components/card.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { LivingInHome } from '../living.queries.js';
import { livingTexts } from '../texts.js';

/** Which steps residents noted that they took when they disagreed. No number tells how often. */
export function NotesCard({ notes }: Pick<LivingInHome, 'notes'>) {
  const { language, formats } = usePage();
  const t = livingTexts(language);
  return (
    <Card title={t('notes')}>
      <p class="muted">{t('notesAbout')}</p>
      {notes.length === 0 && <p>{t('noNotes')}</p>}
      {notes.map(({ id, step, words, name, notedAt }) => (
        <div key={id}>
          <p>
            <strong>{t(`step_${step}`)}</strong>, {formats.date(notedAt)}
            {name !== null && (
              <>
                , <PersonName name={name} />
              </>
            )}
          </p>
          {words && (
            <p class="own-words" dir="auto">
              {words}
            </p>
          )}
        </div>
      ))}
    </Card>
  );
}

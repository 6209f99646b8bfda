import type { PublicView } from '../../candidates/profile/public-view.js';
import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Form } from '../../platform/web/components/form.js';
import { PersonName } from '../../platform/web/components/person.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { usePage } from '../../platform/web/page-context.js';
import { LINES, type ContactLine } from '../contacts/contact-line.entity.js';
import { chooserTexts } from '../my-texts.js';
import { WithName } from './with-name.js';

/** What two people said to each other in prepared sentences, and the next one. @param lines the latest first */
export function ContactLines({ person, lines }: { person: PublicView; lines: readonly ContactLine[] }) {
  const { language, formats } = usePage();
  const t = chooserTexts(language);
  return (
    <Card title={t('linesTitle')} anchor="lines">
      {lines.length === 0 && <p>{t('linesNone')}</p>}
      <ol class="lines">
        {[...lines].reverse().map(({ id, fromId, line, sentAt }) => (
          <li key={id} class={fromId === person.id ? 'line' : 'line line--own'}>
            <span class="line__who">
              {fromId === person.id ? <PersonName name={person.name} /> : t('fromYou')} · {formats.date(sentAt)}
            </span>
            {t(`line_${line}`)}
          </li>
        ))}
      </ol>
      <Form action={`/my/people/${person.id}/line`}>
        <SelectField
          name="line"
          label={<WithName text="linesLead" name={person.name} />}
          options={LINES.map((line) => ({ value: line, label: t(`line_${line}`) }))}
        />
        <Button kind="secondary" icon="send">
          {t('send')}
        </Button>
      </Form>
    </Card>
  );
}

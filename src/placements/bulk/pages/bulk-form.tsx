import type { ComponentChildren } from 'preact';
import { Button } from '../../../platform/web/components/button.js';
import { Form } from '../../../platform/web/components/form.js';
import { Heading } from '../../../platform/web/components/heading.js';
import { TextArea } from '../../../platform/web/components/text-area.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { usePage } from '../../../platform/web/page-context.js';
import { withQuery } from '../../../platform/web/page-url.js';
import { REASON_LENGTH } from '../../../candidates/given-reason.js';
import type { BulkAct } from '../bulk-acts.js';
import { bulkTexts } from '../texts.js';

interface BulkFormProps {
  act: BulkAct;
  /** Whether every box is ticked from the start. */
  isAllChosen: boolean;
  /** The table with a box in each row. */
  children: ComponentChildren;
}

/** A list of which many can be sent or approved at once. */
export function BulkForm({ act, isAllChosen, children }: BulkFormProps) {
  const { language, url } = usePage();
  const t = bulkTexts(language);
  return (
    <Form action={`/placements/bulk/${act}`}>
      <p>
        <TextLink href={withQuery(url, { chosen: isAllChosen ? null : 'all' })}>
          {t(isAllChosen ? 'chooseNone' : 'chooseAll')}
        </TextLink>
      </p>
      <div>{children}</div>
      <Heading level={2}>{t(`${act}Title`)}</Heading>
      <p>{t(`${act}Consequence`)}</p>
      {act === 'approve' && (
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} maxLength={REASON_LENGTH} />
      )}
      <Button icon={act === 'approve' ? 'check' : 'send'}>{t(act)}</Button>
    </Form>
  );
}

import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Checkboxes } from '../../../platform/web/components/choices.js';
import { Disclosure } from '../../../platform/web/components/disclosure.js';
import { Form } from '../../../platform/web/components/form.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { Points } from '../../../platform/web/components/points.js';
import { usePage } from '../../../platform/web/page-context.js';
import { isHoused, type PlacementStatus } from '../../placement-states.js';
import type { ChecklistItem, HandoverView } from '../handover.queries.js';
import { handoverTexts } from '../texts.js';

interface ChecklistCardProps {
  handover: HandoverView;
  status: PlacementStatus;
}

/** What is done before the key, by whom, and what is left. */
export function ChecklistCard({ handover: { checklist, placementId }, status }: ChecklistCardProps) {
  const { language, user } = usePage();
  const t = handoverTexts(language);
  if (!isHoused(status)) return null;
  const mayTick = status !== 'handedOver' && (user?.may('placements:hand-over') ?? false);
  const done = checklist.filter(({ doneAt }) => doneAt);
  const left = checklist.filter(({ doneAt }) => !doneAt);
  const action = `/placements/${placementId}/handover/checklist`;
  return (
    <Card title={t('checklist')} anchor="checklist">
      <p>{t('checklistCount', { done: done.length, all: checklist.length })}</p>
      {done.length > 0 && <Points points={done.map((one) => ({ icon: 'circle-check', text: <Done one={one} /> }))} />}
      {!mayTick && <Points points={left.map(({ item }) => ({ icon: 'circle-dashed', text: t(`item_${item}`) }))} />}
      {mayTick && left.length > 0 && (
        <Items action={action} items={left} label={t('tick')} hint={t('checklistNote')} button={t('tickSave')} />
      )}
      {mayTick && done.length > 0 && (
        <Disclosure summary={t('undo')}>
          <Items action={`${action}/undo`} items={done} label={t('undoLabel')} button={t('undoSave')} />
        </Disclosure>
      )}
    </Card>
  );
}

interface ItemsProps {
  action: string;
  items: readonly ChecklistItem[];
  label: string;
  hint?: string;
  button: string;
}

function Items({ action, items, label, hint, button }: ItemsProps) {
  const t = handoverTexts(usePage().language);
  return (
    <Form action={action}>
      <Checkboxes
        name="item"
        id={`items-${action.endsWith('undo') ? 'done' : 'left'}`}
        label={label}
        hint={hint}
        options={items.map(({ item }) => ({ value: item, label: t(`item_${item}`) }))}
      />
      <Button kind="secondary" icon="check">
        {button}
      </Button>
    </Form>
  );
}

function Done({ one: { item, doneAt, doneBy } }: { one: ChecklistItem }) {
  const { language, formats } = usePage();
  const t = handoverTexts(language);
  const [before, after] = t('doneBy', { date: formats.dateTime(doneAt!), name: '\n' }).split('\n');
  return (
    <>
      {t(`item_${item}`)}{' '}
      <span class="small">
        {before}
        {doneBy ? <PersonName name={doneBy} /> : t('integration')}
        {after}
      </span>
    </>
  );
}

import { fullNameOf } from '../../../candidates/candidate.entity.js';
import { addressOf } from '../../../homes/home.entity.js';
import { proposalNumber } from '../../../matching/proposal-number.js';
import type { Formats } from '../../../platform/i18n/format.js';
import { Alert } from '../../../platform/web/components/alert.js';
import { Stack, Tiles } from '../../../platform/web/components/arrangement.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable, type Column } from '../../../platform/web/components/data-table.js';
import { Heading } from '../../../platform/web/components/heading.js';
import { MixMeter } from '../../../platform/web/components/mix-meter.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { usePage } from '../../../platform/web/page-context.js';
import { departsFromMix } from '../../mix.queries.js';
import type { PeopleTogether } from '../adjustment-checks.js';
import type { DraftPreview, PeopleById } from '../adjustment-previews.js';
import { adjustingTexts, type AdjustingTranslate } from '../texts.js';
import { BrokenLimits } from './broken-limits.js';

export interface DraftChangeProps {
  draft: DraftPreview;
  people: PeopleById;
}

/** One draft before and after: the limits, everybody's satisfaction, and the mix. */
export function DraftChange({ draft, people }: DraftChangeProps) {
  const { language, formats } = usePage();
  const t = adjustingTexts(language);
  const { placement, before, after, isComplete } = draft;
  const number = proposalNumber(placement.proposal.number);
  const ids = [...new Set([...before.candidateIds, ...after.candidateIds])];
  const free = placement.home.places - after.candidateIds.length;
  return (
    <Card title={t('draftAt', { number, address: addressOf(placement.home) })}>
      <BrokenLimits drafts={[draft]} people={people} />
      {!isComplete && free > 0 && <Alert kind="warning">{t('notComplete', { count: free })}</Alert>}
      <DataTable
        caption={t('peopleBeforeAndAfter')}
        columns={columns({ t, formats, draft, people })}
        rows={[...ids, null]}
        rowKey={(id) => id ?? 'lowest'}
      />
      <MixBeforeAndAfter draft={draft} />
    </Card>
  );
}

interface Words extends DraftChangeProps {
  t: AdjustingTranslate;
  formats: Formats;
}

/** A row for each person, and one for the lowest score. */
function columns({ t, formats, people, draft: { before, after } }: Words): Column<string | null>[] {
  const score = (group: PeopleTogether, id: string | null, absent: string) => {
    if (id !== null && !group.candidateIds.includes(id)) return absent;
    if (group.lowest === null) return t('incompleteScore');
    const points = id === null ? group.lowest : group.satisfaction.get(id);
    return points === undefined ? t('noScore') : formats.number(points);
  };
  return [
    {
      key: 'person',
      header: t('person'),
      cell: (id) => (id === null ? t('lowestScore') : <PersonName name={fullNameOf(people.get(id)!)} />),
    },
    { key: 'now', header: t('now'), cell: (id) => score(before, id, t('comes')) },
    { key: 'later', header: t('later'), cell: (id) => score(after, id, t('leaves')) },
  ];
}

function MixBeforeAndAfter({ draft: { mix } }: { draft: DraftPreview }) {
  const t = adjustingTexts(usePage().language);
  return (
    <>
      {mix.after.map((later, index) => (
        <Tiles key={later.kind} roomy>
          <Stack>
            <Heading level={3}>{t('mixNow', { name: later.name })}</Heading>
            <MixMeter {...mix.before[index]!} />
          </Stack>
          <Stack>
            <Heading level={3}>{t('mixLater', { name: later.name })}</Heading>
            <MixMeter {...later} />
          </Stack>
        </Tiles>
      ))}
      {departsFromMix(mix.after) && <Alert kind="warning">{t('mixDeparts')}</Alert>}
    </>
  );
}

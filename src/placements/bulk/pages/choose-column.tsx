import { addressOf } from '../../../homes/home.entity.js';
import { proposalNumber } from '../../../matching/proposal-number.js';
import type { Column } from '../../../platform/web/components/data-table.js';
import type { PlacementStatus } from '../../placement-states.js';
import type { PlacementWithPeople } from '../../placements.queries.js';
import type { BulkAct } from '../bulk-acts.js';
import type { BulkTranslate } from '../texts.js';

/** What can be done with many placements of a status at once. */
export const bulkActOn = (status: PlacementStatus | 'open' | 'all'): BulkAct | null =>
  status === 'draft' ? 'offer' : status === 'accepted' ? 'approve' : null;

/** Whether one of a list can go with many: a draft that is complete, or an accepted group as the run proposed it. */
const canGoAlong = (act: BulkAct, { placement, members }: PlacementWithPeople) =>
  act === 'offer' ? members.length === placement.home.places : placement.adjustedAt === null;

/** A box in each row that can be chosen. */
export function chooseColumn(act: BulkAct, isAllChosen: boolean, t: BulkTranslate): Column<PlacementWithPeople> {
  return {
    key: 'choose',
    header: t('choose'),
    cell: (row) => {
      const { id, home, proposal } = row.placement;
      if (!canGoAlong(act, row)) return null;
      return (
        <label class="choice">
          <input class="choice__input utrecht-checkbox" type="checkbox" name="ids" value={id} checked={isAllChosen} />
          <span class="visually-hidden">
            {t('chooseOne', { number: proposalNumber(proposal.number), address: addressOf(home) })}
          </span>
        </label>
      );
    },
  };
}

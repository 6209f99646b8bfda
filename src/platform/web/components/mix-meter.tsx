import { usePage } from '../page-context.js';
import { webTexts } from '../texts.js';
import { Icon } from './icon.js';

/** People of one target group in a location or cluster, against the most that the mix rule plans for. */
export interface MixShare {
  count: number;
  maximum: number;
  /** How many of the count come with the proposal on the screen. */
  added?: number;
}

export interface MixMeterProps {
  statusHolders: MixShare;
  youngTenants: MixShare;
}

/** The mix rule of a location for staff: how many of how many, in words, with a bar for the eye. */
export function MixMeter({ statusHolders, youngTenants }: MixMeterProps) {
  const t = webTexts(usePage().language);
  return (
    <div class="mix-meter">
      <Share name={t('statusHolders')} share={statusHolders} />
      <Share name={t('youngTenants')} share={youngTenants} />
    </div>
  );
}

function Share({ name, share: { count, maximum, added = 0 } }: { name: string; share: MixShare }) {
  const { language, formats } = usePage();
  const t = webTexts(language);
  const excess = Math.max(0, count - maximum);
  const numbers = { count: formats.number(count), maximum: formats.number(maximum), excess: formats.number(excess) };
  const words = t(excess > 0 ? 'overMaximum' : 'countOfMaximum', numbers);
  return (
    <div class={`mix-meter__share${excess > 0 ? ' mix-meter__share--over' : ''}`}>
      <div class="mix-meter__words">
        <span>{name}</span>
        <span class="mix-meter__verdict">
          <Icon name={excess > 0 ? 'alert-triangle' : 'circle-check'} />
          {words}
        </span>
      </div>
      <Bar count={count} maximum={maximum} added={added} />
      {added > 0 && <div class="mix-meter__added">{t('addedByProposal', { count: added })}</div>}
    </div>
  );
}

/** As long as the maximum or the count, whichever is more; a line marks a maximum that is passed. */
function Bar({ count, maximum, added }: Required<MixShare>) {
  const full = Math.max(count, maximum, 1);
  const part = (value: number) => `${(100 * value) / full}%`;
  return (
    <svg class="bar mix-meter__bar" aria-hidden="true" focusable="false">
      <rect class="bar__track" width="100%" height="100%" />
      <rect class="bar__value" width={part(count - added)} height="100%" />
      <rect class="bar__added" x={part(count - added)} width={part(added)} height="100%" />
      {maximum < count && <rect class="bar__limit" x={part(maximum)} width="3" height="100%" />}
    </svg>
  );
}

import { fullNameOf } from '../candidates/candidate.entity.js';
import { addressOf } from '../homes/home.entity.js';
import { capitalized } from '../matching/capitalized.js';
import { proposalNumber } from '../matching/proposal-number.js';
import type { Formats } from '../platform/i18n/format.js';
import { writeCsv } from '../platform/tables/write-csv.js';
import type { PlacementWithPeople } from './placements.queries.js';
import type { PlacementTranslate } from './texts.js';

/** The list as a file for a spreadsheet, one decision a row. */
export function placementsCsv(
  placements: readonly PlacementWithPeople[],
  t: PlacementTranslate,
  formats: Formats,
): string {
  const headers = [
    t('proposal'),
    t('address'),
    t('location'),
    t('cluster'),
    t('people'),
    t('status'),
    t('decidedAt'),
    t('decidedBy'),
    t('reason'),
  ];
  const rows = placements.map(({ placement: { proposal, home, status, decidedAt, decidedBy, reason }, members }) => [
    proposalNumber(proposal.number),
    addressOf(home),
    home.location.name,
    home.cluster?.name ?? null,
    members.map(({ candidate }) => fullNameOf(candidate)).join(', '),
    t(`status${capitalized(status)}`),
    formats.dateTime(decidedAt),
    decidedBy?.name ?? t('integration'),
    reason,
  ]);
  return writeCsv(headers, rows);
}

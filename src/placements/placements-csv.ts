import { nameIn } from '../candidates/my-data/tombstone.js';
import { addressOf } from '../homes/home.entity.js';
import { capitalized } from '../matching/capitalized.js';
import { proposalNumber } from '../matching/proposal-number.js';
import { formatsFor } from '../platform/i18n/format.js';
import type { Language } from '../platform/i18n/languages.js';
import { writeCsv } from '../platform/tables/write-csv.js';
import type { PlacementWithPeople } from './placements.queries.js';
import { placementTexts } from './texts.js';

/** The list as a file for a spreadsheet, one placement a row. */
export function placementsCsv(placements: readonly PlacementWithPeople[], language: Language): string {
  const t = placementTexts(language);
  const formats = formatsFor(language);
  const headers = [
    t('proposal'),
    t('address'),
    t('location'),
    t('cluster'),
    t('people'),
    t('status'),
    t('since'),
    t('answerByColumn'),
    t('reason'),
  ];
  const rows = placements.map(({ placement: { proposal, home, status, statusSince, answerBy, reason }, members }) => [
    proposalNumber(proposal.number),
    addressOf(home),
    home.location.name,
    home.cluster?.name ?? null,
    members.map(({ candidate }) => nameIn(language, candidate)).join(', '),
    t(`status${capitalized(status)}`),
    formats.dateTime(statusSince),
    answerBy && formats.date(answerBy),
    reason,
  ]);
  return writeCsv(headers, rows);
}

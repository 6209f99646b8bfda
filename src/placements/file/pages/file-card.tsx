import type { Formats } from '../../../platform/i18n/format.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable, type Column } from '../../../platform/web/components/data-table.js';
import { Verdict } from '../../../platform/web/components/verdict.js';
import { usePage } from '../../../platform/web/page-context.js';
import { departsFromMix, type PlaceMix } from '../../mix.queries.js';
import type { PersonAnswer } from '../decision-file.js';
import type { FileCheck } from '../file-checks.js';
import type { PlacementFile } from '../placement-files.js';
import { fileTexts, type FileTranslate } from '../texts.js';
import { AnswerValues } from './answer-values.js';
import { checkLimit, CheckValues } from './check-words.js';

type Row = { kind: 'check'; check: FileCheck } | { kind: 'mix'; place: PlaceMix } | { kind: 'answers' };

/** Every check of a placement with its value, its limit and whether it is kept. */
export function FileCard({ file: { file, isFrozen, people } }: { file: PlacementFile }) {
  const { language, formats } = usePage();
  const t = fileTexts(language);
  const rows: Row[] = [
    ...file.checks.map((check) => ({ kind: 'check' as const, check })),
    ...file.mix.map((place) => ({ kind: 'mix' as const, place })),
    { kind: 'answers' },
  ];
  const columns: Column<Row>[] = [
    { key: 'check', header: t('check'), cell: (row) => nameOf(row, t) },
    { key: 'values', header: t('values'), cell: (row) => <Values row={row} file={file} people={people} /> },
    { key: 'limit', header: t('limit'), cell: (row) => limitOf(row, t, formats) },
    { key: 'verdict', header: t('verdict'), cell: (row) => <RowVerdict row={row} answers={file.answers} /> },
  ];
  return (
    <Card title={t('title')} anchor="file">
      <p>
        {isFrozen ? t('asDecided', { date: formats.dateTime(new Date(file.asOf)) }) : t('asNow')}{' '}
        {t('policyVersion', { version: file.policyVersion })}
      </p>
      <DataTable caption={t('caption')} columns={columns} rows={rows} rowKey={(row) => nameOf(row, t)} />
      <p class="small">{t('togetherNote')}</p>
    </Card>
  );
}

function nameOf(row: Row, t: FileTranslate): string {
  if (row.kind === 'check') return t(`check_${row.check.code}`);
  return row.kind === 'mix' ? t('mixCheck', { name: row.place.name }) : t('check_answers');
}

function Values({ row, file, people }: { row: Row } & Pick<PlacementFile, 'file' | 'people'>) {
  const t = fileTexts(usePage().language);
  if (row.kind === 'check') return <CheckValues check={row.check} people={people} />;
  if (row.kind === 'mix') return <>{t('mixValue', countsOf(row.place, 'count'))}</>;
  return <AnswerValues answers={file.answers} people={people} />;
}

function limitOf(row: Row, t: FileTranslate, formats: Formats): string | null {
  if (row.kind === 'check') return checkLimit(row.check, t, formats);
  return row.kind === 'mix' ? t('mixLimit', countsOf(row.place, 'maximum')) : null;
}

const countsOf = ({ statusHolders, youngTenants }: PlaceMix, what: 'count' | 'maximum') => ({
  statusHolders: statusHolders[what],
  youngTenants: youngTenants[what],
});

/** The mix rule is no limit: a group that departs from it needs a reason. */
function RowVerdict({ row, answers }: { row: Row; answers: readonly PersonAnswer[] }) {
  const t = fileTexts(usePage().language);
  if (row.kind === 'mix') {
    const departs = departsFromMix([row.place]);
    return <Verdict isGood={!departs}>{t(departs ? 'mixDeparts' : 'mixKeeps')}</Verdict>;
  }
  const keeps = row.kind === 'check' ? row.check.keeps : allSaidYes(answers);
  if (keeps === null) return <>{t(row.kind === 'answers' ? 'answerNone' : 'unknown')}</>;
  return <Verdict isGood={keeps}>{t(keeps ? 'keeps' : 'breaks')}</Verdict>;
}

/** Null while somebody has not answered. */
function allSaidYes(answers: readonly PersonAnswer[]): boolean | null {
  if (answers.some(({ answer }) => answer === 'declined')) return false;
  return answers.every(({ answer }) => answer === 'accepted') ? true : null;
}

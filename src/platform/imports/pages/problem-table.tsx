import { Card } from '../../web/components/card.js';
import { DataTable } from '../../web/components/data-table.js';
import { usePage } from '../../web/page-context.js';
import { describeFileProblem, type FileProblem, type ImportOutcome } from '../import-outcome.js';
import type { Importer } from '../importer.js';
import { importTexts } from '../texts.js';

/** Everything that is wrong with a file: row, column, what is wrong and what was expected. */
export function ProblemTable({ importer, outcome }: { importer: Importer; outcome: ImportOutcome }) {
  const { language } = usePage();
  const t = importTexts(language);
  const rowOf = ({ line }: FileProblem) => (line === null ? t('wholeFile') : t('rowNumber', { number: line }));
  const columnOf = ({ line, column }: FileProblem) => column ?? (line === null ? '–' : t('wholeRow'));
  return (
    <Card>
      <DataTable
        caption={t('problems', { file: outcome.fileName })}
        columns={[
          { key: 'row', header: t('place'), cell: rowOf },
          { key: 'column', header: t('column'), cell: columnOf },
          { key: 'problem', header: t('problem'), cell: (problem) => describeFileProblem(importer, problem, language) },
        ]}
        rows={outcome.problems}
        rowKey={(problem) => outcome.problems.indexOf(problem)}
      />
    </Card>
  );
}

import { fullNameOf, type Candidate } from '../../../candidates/candidate.entity.js';
import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Facts } from '../../../platform/web/components/facts.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { ReportFile } from '../reports.queries.js';
import { supportTexts } from '../texts.js';
import { ReportState } from './report-state.js';

/** One report, for the supervisor who helps. */
export function ReportFilePage({ page, file }: PageProps<{ file: ReportFile }>) {
  const { report, earlier, handledAt } = file;
  const { formats } = page;
  const t = supportTexts(page.language);
  return (
    <Layout page={page} title={t('reportTitle')}>
      <PageHeader
        eyebrow={<TextLink href="/choosing/reports">{t('reportsTitle')}</TextLink>}
        title={t('reportTitle')}
        badge={<ReportState isOpen={!handledAt} />}
        lead={t('reportLead')}
      />
      <Card>
        <Facts
          facts={[
            { term: t('reporter'), value: <FileLink person={report.reporter} /> },
            { term: t('reported'), value: <FileLink person={report.reported} /> },
            { term: t('reason'), value: t(`reason_${report.reason}`) },
            { term: t('toldAt'), value: formats.dateTime(report.createdAt) },
            { term: t('earlier'), value: t('times', { count: earlier }) },
            ...(handledAt ? [{ term: t('handledAt'), value: formats.dateTime(handledAt) }] : []),
          ]}
        />
      </Card>
      <Card title={t('words')}>
        {report.words ? <OwnWords words={report.words} /> : <p>{t('noWords')}</p>}
        {!handledAt && (
          <Form action={`/choosing/reports/${report.id}/handled`} confirm={t('handledConfirm')}>
            <Button icon="check">{t('handled')}</Button>
          </Form>
        )}
      </Card>
    </Layout>
  );
}

function FileLink({ person }: { person: Candidate }) {
  return (
    <TextLink href={`/candidates/${person.id}`}>
      <PersonName name={fullNameOf(person)} />
    </TextLink>
  );
}

/** As they were typed, in whatever language. */
function OwnWords({ words }: { words: string }) {
  return (
    <p class="own-words" dir="auto">
      {words}
    </p>
  );
}

import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { myTexts } from '../../my-texts.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Correctable } from '../correction.js';
import type { PersonalData } from '../personal-data.js';
import type { DataSection } from '../sections.js';
import { myDataTexts } from '../texts.js';
import { ConsentCard } from './consent-card.js';
import { CorrectForm } from './correct-form.js';
import { DataCard } from './data-card.js';
import { Erase, Participation, SignOutEverywhere, TakeAlong } from './my-say.js';
import { Views } from './views.js';

export interface MyDataProps {
  data: PersonalData;
  sections: DataSection[];
  vocabulary: Vocabulary;
  /** Months after which the data of who stopped are erased. */
  months: number;
  /** What was typed into the form, when it was not right. */
  typed?: Partial<Record<Correctable, string>>;
  errors?: FormErrors;
}

/** Everything that is kept about a candidate, with who reads it, and what they can do with it. */
export function MyDataPage({ page, ...props }: PageProps<MyDataProps>) {
  const { data, sections, vocabulary, months, typed = {}, errors = {} } = props;
  const { language } = page;
  const t = myDataTexts(language);
  return (
    <Layout page={page} title={t('title')}>
      <ErrorSummary errors={errors} />
      <PageHeader
        eyebrow={<TextLink href="/my">{myTexts(language)('title')}</TextLink>}
        title={t('title')}
        lead={t('lead')}
      />
      {sections.map((section) => (
        <DataCard key={section.title} section={section} />
      ))}
      <CorrectForm person={data.person} vocabulary={vocabulary} typed={typed} errors={errors} />
      <TakeAlong />
      <ConsentCard consents={data.consents} />
      <Views views={data.views} />
      <SignOutEverywhere />
      <Participation stoppedAt={data.person.stoppedAt} months={months} />
      <Erase />
    </Layout>
  );
}

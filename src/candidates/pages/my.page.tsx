import { Card } from '../../platform/web/components/card.js';
import { Facts } from '../../platform/web/components/facts.js';
import { Heading } from '../../platform/web/components/heading.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { PersonName } from '../../platform/web/components/person.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { answerWords } from '../answer-texts.js';
import { myTexts } from '../my-texts.js';
import type { CandidateFile } from '../candidates.service.js';
import type { Vocabulary } from '../vocabulary.js';
import { importanceFacts } from './answer-facts.js';
import { acceptedGenders, detailFacts, livingFacts, personFacts, searchFacts, type MyWords } from './my-facts.js';
import { LabelledChips } from './labelled-chips.js';
import { MyGroup } from './my-group.js';
import { MyProgress } from './my-progress.js';
import { PreferredLocations } from './preferred-locations.js';

export interface MyProps {
  file: CandidateFile;
  vocabulary: Vocabulary;
}

/** What a candidate's own page tells: where they stand, what is known of them, and who can read it. */
export function MyPage({ page, file, vocabulary }: PageProps<MyProps>) {
  const { candidate } = file;
  const words: MyWords = { ...page, t: myTexts(page.language), answers: answerWords(page.language) };
  const { t, answers } = words;
  return (
    <Layout page={page} title={t('title')}>
      <PageHeader title={<Greeting hello={t('hello', { name: '\n' })} name={candidate.firstName} />} lead={t('lead')} />
      <MyProgress candidate={candidate} />
      <MyGroup title={t('aboutYou')} readers="readersOthers">
        <Facts facts={personFacts(file, words)} />
        <LabelledChips
          label={t('languages')}
          words={(candidate.languages ?? []).map((code) => vocabulary.ownName(code))}
          none={t('none')}
        />
        <LabelledChips
          label={t('interests')}
          words={(candidate.interests ?? []).map((code) => vocabulary.interestName(code, page.language))}
          none={t('noInterests')}
        />
      </MyGroup>
      <MyGroup title={t('howYouLive')} readers="readersOthers">
        <Facts facts={livingFacts(candidate, words)} />
      </MyGroup>
      <MyGroup title={t('whatYouSeek')} readers="readersStaff">
        <Heading level={3}>{t('locations')}</Heading>
        <PreferredLocations locations={file.locations} />
        <Facts facts={searchFacts(candidate, words)} />
      </MyGroup>
      <MyGroup title={t('whatMatters')} readers="readersStaff">
        <Facts facts={importanceFacts(candidate, answers)} />
      </MyGroup>
      <MyGroup title={t('contact')} readers="readersStaff">
        <Facts facts={detailFacts(candidate, words)} />
      </MyGroup>
      <MyGroup title={t('withWhom')} readers="readersMe">
        <p>{t('withWhomText')}</p>
        <Facts facts={acceptedGenders(candidate, words)} />
      </MyGroup>
      <Card tone="tint" title={t('wrongTitle')}>
        <p>{t('wrongText')}</p>
      </Card>
    </Layout>
  );
}

/** A greeting with the name in its own writing direction. @param hello has a line break where the name comes */
function Greeting({ hello, name }: { hello: string; name: string }) {
  const [before, after] = hello.split('\n');
  return (
    <>
      {before}
      <PersonName name={name} />
      {after}
    </>
  );
}

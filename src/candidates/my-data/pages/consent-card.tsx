import { Card } from '../../../platform/web/components/card.js';
import { usePage } from '../../../platform/web/page-context.js';
import { consentLines } from '../consent-lines.js';
import type { PersonalData } from '../personal-data.js';
import { myDataTexts } from '../texts.js';

/** Every consent with its version and day, and how to take it back. */
export function ConsentCard({ consents }: Pick<PersonalData, 'consents'>) {
  const { language, formats } = usePage();
  const t = myDataTexts(language);
  return (
    <Card title={t('consent')}>
      {consentLines({ consents }, { t, formats }).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {consents.some(({ withdrawnAt }) => !withdrawnAt) && <p>{t('consentHow')}</p>}
    </Card>
  );
}

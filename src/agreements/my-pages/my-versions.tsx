import { Card } from '../../platform/web/components/card.js';
import { LinkTiles } from '../../platform/web/components/link-tiles.js';
import { usePage } from '../../platform/web/page-context.js';
import { myAgreementTexts } from '../my-texts.js';
import type { AgreementVersion } from '../versions/agreement-version.entity.js';

/** Every version that was shared stays readable. */
export function MyVersions({ versions }: { versions: readonly AgreementVersion[] }) {
  const { language, formats } = usePage();
  const t = myAgreementTexts(language);
  if (versions.length === 0) return null;
  return (
    <Card title={t('earlier')}>
      <LinkTiles
        links={versions.map(({ number, state, sharedAt }) => ({
          href: `/my/agreement/versions/${number}`,
          icon: state === 'inForce' ? 'home-check' : 'file-text',
          title: t('version', { number }),
          text: `${t(`state_${state}`)} · ${formats.date(sharedAt)}`,
        }))}
      />
    </Card>
  );
}

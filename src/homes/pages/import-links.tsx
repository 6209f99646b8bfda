import { LinkButton } from '../../platform/web/components/button.js';
import { usePage } from '../../platform/web/page-context.js';
import { homesTexts } from '../texts.js';

/** The ways to the imports, for who may import. */
export function ImportLinks() {
  const { language, user } = usePage();
  const t = homesTexts(language);
  if (!user?.may('homes:import')) return null;
  return (
    <>
      <LinkButton icon="upload" href="/homes/import">
        {t('importHomes')}
      </LinkButton>
      <LinkButton icon="upload" href="/homes/locations/import">
        {t('importLocations')}
      </LinkButton>
    </>
  );
}

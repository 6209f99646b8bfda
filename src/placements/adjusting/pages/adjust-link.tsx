import { LinkButton } from '../../../platform/web/components/button.js';
import { usePage } from '../../../platform/web/page-context.js';
import { choosingUrl } from '../adjust-urls.js';
import { adjustingTexts } from '../texts.js';

/** From the page of a draft to where its people are changed. */
export function AdjustLink({ placementId }: { placementId: string }) {
  const t = adjustingTexts(usePage().language);
  return (
    <p>
      <LinkButton icon="arrows-exchange" href={choosingUrl(placementId)}>
        {t('adjust')}
      </LinkButton>
    </p>
  );
}

import { assetUrl } from '../assets.js';
import { usePage } from '../page-context.js';
import { webTexts } from '../texts.js';
import { Icon } from './icon.js';

export interface ReadAloudProps {
  /** What is read, in the order of the page: `#question, #explanation`. */
  of: string;
}

/** A button that reads a part of the page aloud; seen only where the browser has a voice for the language of the page. */
export function ReadAloud({ of }: ReadAloudProps) {
  const t = webTexts(usePage().language);
  return (
    <>
      <button
        type="button"
        class="utrecht-button utrecht-button--subtle read-aloud"
        data-read-aloud={of}
        aria-pressed="false"
        hidden
      >
        <Icon name="volume" />
        {t('readAloud')}
      </button>
      <script type="module" src={assetUrl('read-aloud.js')} />
    </>
  );
}

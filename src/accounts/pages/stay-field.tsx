import { usePage } from '../../platform/web/page-context.js';
import { signInTexts } from '../sign-in-texts.js';

/** Whether this phone keeps somebody signed in: so unless they say otherwise. */
export function StayField({ stay = true }: { stay?: boolean }) {
  const t = signInTexts(usePage().language);
  return (
    <div class="choice">
      <input
        class="choice__input utrecht-checkbox"
        type="checkbox"
        id="stay"
        name="stay"
        value="yes"
        checked={stay}
        aria-describedby="stay-about"
      />
      <label class="choice__label utrecht-form-label utrecht-form-label--checkbox" for="stay">
        {t('stay')}
      </label>
      <div class="choice__hint utrecht-form-field-description" id="stay-about">
        {t('stayHint')}
      </div>
    </div>
  );
}

import { Button } from './components/button.js';
import { Form } from './components/form.js';
import { Icon } from './components/icon.js';
import { Menu } from './components/menu.js';
import { PersonName } from './components/person.js';
import { LanguageLinks } from './language-links.js';
import type { PageUser } from './page.js';
import { usePage } from './page-context.js';
import { webTexts } from './texts.js';

/** Who is signed in and the way out, and the languages where they are not in the bar itself. */
export function UserMenu({ user, hasLanguages }: { user: PageUser; hasLanguages: boolean }) {
  const t = webTexts(usePage().language);
  return (
    <Menu class="user-menu" icon="user-circle" label={<PersonName name={user.name} />}>
      {hasLanguages && (
        <>
          <p class="menu__heading">{t('language')}</p>
          <LanguageLinks />
        </>
      )}
      <Form action="/sign-out">
        <Button kind="subtle" icon="logout">
          {t('signOut')}
        </Button>
      </Form>
      <a class="menu__link" href="/sign-out/everywhere">
        <Icon name="devices-off" />
        {t('signOutEverywhere')}
      </a>
    </Menu>
  );
}

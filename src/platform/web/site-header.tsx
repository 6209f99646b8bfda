import { Icon } from './components/icon.js';
import { Menu } from './components/menu.js';
import { LanguageLinks, LanguageName } from './language-links.js';
import { navigationFor } from './navigation.js';
import { NavigationLinks } from './navigation-links.js';
import { usePage } from './page-context.js';
import { webTexts } from './texts.js';
import { UserMenu } from './user-menu.js';

/**
 * The green bar: home, where you may go, who you are. On a phone the places are in a menu that needs no script. Who has no
 * places to go to, a guest or a candidate, has the languages in sight.
 */
export function SiteHeader({ waiting }: { waiting: Readonly<Record<string, number>> }) {
  const { language, user } = usePage();
  const t = webTexts(language);
  const items = navigationFor(user);
  return (
    <header class="site-header">
      <div class="site-header__content">
        <a class="site-header__brand" href="/">
          <Icon name="home" />
          {t('productName')}
        </a>
        {items.length > 0 && (
          <nav class="navigation" aria-label={t('mainNavigation')}>
            <div class="navigation__bar">
              <NavigationLinks items={items} waiting={waiting} />
            </div>
            <Menu class="navigation__menu" icon="menu-2" label={t('menu')}>
              <NavigationLinks items={items} waiting={waiting} />
            </Menu>
          </nav>
        )}
        {items.length === 0 && (
          <Menu icon="language" label={<LanguageName language={language} />}>
            <LanguageLinks />
          </Menu>
        )}
        {user && <UserMenu user={user} hasLanguages={items.length > 0} />}
      </div>
    </header>
  );
}

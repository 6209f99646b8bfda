import { Icon } from '../../platform/web/components/icon.js';
import { currentMark } from '../../platform/web/navigation.js';
import { usePage } from '../../platform/web/page-context.js';
import { chooserTexts } from '../my-texts.js';

const TABS = [
  { href: '/my/choose', text: 'tabChoose', icon: 'heart' },
  { href: '/my/people', text: 'tabPeople', icon: 'list-check' },
  { href: '/my/group', text: 'tabGroup', icon: 'users-group' },
] as const;

/** The three places of choosing, on top of each. */
export function ChoosingTabs() {
  const { language, url } = usePage();
  const t = chooserTexts(language);
  return (
    <nav class="tabs" aria-label={t('tabs')}>
      {TABS.map(({ href, text, icon }) => (
        <a key={href} class="tab" href={href} aria-current={currentMark(href, url)}>
          <Icon name={icon} />
          {t(text)}
        </a>
      ))}
    </nav>
  );
}

import { Icon } from '../../../platform/web/components/icon.js';
import { currentMark } from '../../../platform/web/navigation.js';
import { usePage } from '../../../platform/web/page-context.js';
import { supportTexts } from '../texts.js';

const PEOPLE = '/choosing';
const TABS = [
  { href: PEOPLE, text: 'tabPeople', icon: 'users' },
  { href: '/choosing/groups', text: 'tabGroups', icon: 'users-group' },
  { href: '/choosing/reports', text: 'tabReports', icon: 'message-report' },
] as const;

/** The places of choosing for supervisors, on top of each. */
export function SupportTabs() {
  const { language, url } = usePage();
  const t = supportTexts(language);
  const markOf = (href: string) => {
    const mark = currentMark(href, url);
    // The other places lie under the first one.
    return href === PEOPLE && mark !== 'page' ? undefined : mark;
  };
  return (
    <nav class="tabs" aria-label={t('tabs')}>
      {TABS.map(({ href, text, icon }) => (
        <a key={href} class="tab" href={href} aria-current={markOf(href)}>
          <Icon name={icon} />
          {t(text)}
        </a>
      ))}
    </nav>
  );
}

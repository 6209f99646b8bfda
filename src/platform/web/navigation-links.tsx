import { Icon } from './components/icon.js';
import { currentMark, type NavigationItem } from './navigation.js';
import { usePage } from './page-context.js';
import { webTexts } from './texts.js';

interface NavigationLinksProps {
  items: readonly NavigationItem[];
  waiting: Readonly<Record<string, number>>;
}

export function NavigationLinks({ items, waiting }: NavigationLinksProps) {
  const { language, url } = usePage();
  const t = webTexts(language);
  return (
    <ul class="navigation__list">
      {items.map(({ href, text, icon }) => (
        <li key={href}>
          <a class="navigation__link" href={href} aria-current={currentMark(href, url)}>
            <Icon name={icon} />
            {t(text)}
            <WaitingBadge count={waiting[href] ?? 0} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function WaitingBadge({ count }: { count: number }) {
  const { language, formats } = usePage();
  if (count === 0) return null;
  return (
    <span class="utrecht-badge-counter">
      <span aria-hidden="true">{formats.number(count)}</span>
      <span class="visually-hidden">{webTexts(language)('countWaiting', { count })}</span>
    </span>
  );
}

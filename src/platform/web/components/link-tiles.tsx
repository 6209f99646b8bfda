import { Icon } from './icon.js';

export interface LinkTile {
  href: string;
  icon: string;
  title: string;
  text?: string;
}

/** Places to go, each with a picture and a line about it: large enough for a thumb. */
export function LinkTiles({ links }: { links: readonly LinkTile[] }) {
  return (
    <ul class="link-tiles">
      {links.map(({ href, icon, title, text }) => (
        <li key={href}>
          <a class="link-tile" href={href}>
            <Icon name={icon} />
            <span>
              <strong>{title}</strong>
              {text && <span class="link-tile__text">{text}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

import type { ComponentChildren } from 'preact';
import { Actions } from './actions.js';

export interface PageHeaderProps {
  title: ComponentChildren;
  /** Small line above the title: "Voorstel V-0412". */
  eyebrow?: ComponentChildren;
  /** One or two sentences under the title. */
  lead?: ComponentChildren;
  /** Beside the title: a status badge. */
  badge?: ComponentChildren;
  actions?: ComponentChildren;
}

/** The one `h1` of a page, with what the page is for and what can be done with all of it. */
export function PageHeader({ title, eyebrow, lead, badge, actions }: PageHeaderProps) {
  return (
    <header class="page-heading">
      <div class="page-heading__text">
        {eyebrow && <p class="page-heading__eyebrow">{eyebrow}</p>}
        <div class="page-heading__title">
          <h1 class="utrecht-heading-1">{title}</h1>
          {badge}
        </div>
        {lead && <p class="page-heading__lead">{lead}</p>}
      </div>
      {actions && <Actions>{actions}</Actions>}
    </header>
  );
}

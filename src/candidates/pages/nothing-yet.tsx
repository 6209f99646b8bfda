import { LinkButton } from '../../platform/web/components/button.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';

interface NothingYetProps {
  icon: string;
  /** Name of the page. */
  title: string;
  /** What is not there yet, and what will bring it. */
  none: string;
  text: string;
  /** Words of the way back to a candidate's first page. */
  toMine: string;
}

/** A page of a candidate on which there is nothing yet. */
export function NothingYet({ page, icon, title, none, text, toMine }: PageProps<NothingYetProps>) {
  return (
    <Layout page={page} title={title}>
      <EmptyState
        icon={icon}
        level={1}
        title={none}
        actions={
          <LinkButton icon="arrow-right" href="/my">
            {toMine}
          </LinkButton>
        }
      >
        <p>{text}</p>
      </EmptyState>
    </Layout>
  );
}

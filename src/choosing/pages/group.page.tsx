import type { PublicView } from '../../candidates/profile/public-view.js';
import { Alert } from '../../platform/web/components/alert.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import type { FitProblem } from '../fit/fit-together.js';
import type { GroupNow } from '../house-groups/group-members.js';
import { LARGEST_GROUP } from '../house-groups/house-group.entity.js';
import { chooserTexts } from '../my-texts.js';
import { ChoosingTabs } from './choosing-tabs.js';
import { PeopleList } from './people-list.js';

export interface OwnGroup {
  group: GroupNow;
  own: PublicView;
  /** The others, as they show themselves. */
  others: readonly PublicView[];
  /** How many homes suit all of them, and the names of the places. */
  homes: number;
  places: string[];
  /** Why there is none. */
  problem: FitProblem | 'onlyLarger' | null;
}

/** The people one wants to live with. */
export function GroupPage({ page, own }: PageProps<{ own: OwnGroup | null }>) {
  const t = chooserTexts(page.language);
  return (
    <Layout page={page} title={t('groupTitle')}>
      <ChoosingTabs />
      {own ? (
        <>
          <PageHeader title={t('groupTitle')} lead={t('groupLead')} />
          <Group {...own} />
        </>
      ) : (
        <EmptyState
          level={1}
          icon="users-group"
          title={t('groupNoneTitle')}
          actions={
            <LinkButton kind="primary" href="/my/people#contacts">
              {t('goContact')}
            </LinkButton>
          }
        >
          <p>{t('groupNoneText')}</p>
        </EmptyState>
      )}
    </Layout>
  );
}

function Group(own: OwnGroup) {
  const t = chooserTexts(usePage().language);
  const { group, others, own: self } = own;
  const isFull = group.memberIds.length === LARGEST_GROUP;
  return (
    <>
      <Card title={t('groupPeople')}>
        <PeopleList people={[...others, self]} hrefOf={({ id }) => (id === self.id ? undefined : `/my/people/${id}`)} />
        <p>{t(isFull ? 'groupComplete' : group.seeksOneMore ? 'groupSeeking' : 'groupTwo')}</p>
      </Card>
      <Fit {...own} />
      {!isFull && (
        <Card>
          <p>{t('seekText')}</p>
          <Form action="/my/group/seek">
            <input type="hidden" name="seek" value={group.seeksOneMore ? 'no' : 'yes'} />
            <Button kind="secondary" icon={group.seeksOneMore ? 'x' : 'user-search'}>
              {t(group.seeksOneMore ? 'seekNot' : 'seek')}
            </Button>
          </Form>
        </Card>
      )}
      <Card tone="tint">
        <p>{t('leaveText')}</p>
        <LinkButton icon="door-exit" href="/my/group/leave">
          {t('leave')}
        </LinkButton>
      </Card>
    </>
  );
}

/** Whether there are homes for all of them; if not, why, without telling whose limit it is. */
function Fit({ homes, places, problem }: OwnGroup) {
  const { language, formats } = usePage();
  const t = chooserTexts(language);
  if (problem)
    return (
      <Alert kind="warning" title={t('groupFitsNot')}>
        <p>{t(`cannot_${problem}`)}</p>
      </Alert>
    );
  return (
    <Alert kind="success" title={t('groupFits', { count: homes })}>
      <p>{t('groupFitsAt', { places: formats.list(places) })}</p>
    </Alert>
  );
}

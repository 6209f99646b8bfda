import type { Candidate } from '../../candidates/candidate.entity.js';
import type { Home } from '../../homes/home.entity.js';
import type { Column } from '../../platform/web/components/data-table.js';
import { GroupMix } from '../../platform/web/components/group-mix.js';
import { FirstNames } from './first-names.js';

interface GroupColumnsProps<Row> {
  headers: { location: string; people: string; mix: string };
  homeOf: (row: Row) => Home;
  membersOf: (row: Row) => readonly { candidate: Candidate }[];
}

/** Where a group lives and who they are: the columns that every list of groups has. */
export function groupColumns<Row>({ headers, homeOf, membersOf }: GroupColumnsProps<Row>): Column<Row>[] {
  return [
    {
      key: 'location',
      header: headers.location,
      sortable: true,
      cell: (row) => (
        <>
          {homeOf(row).location.name}
          {homeOf(row).cluster && <span class="small">{homeOf(row).cluster?.name}</span>}
        </>
      ),
    },
    {
      key: 'people',
      header: headers.people,
      cell: (row) => <FirstNames people={membersOf(row).map(({ candidate }) => candidate)} />,
    },
    { key: 'mix', header: headers.mix, cell: (row) => <GroupMix {...mixOf(membersOf(row))} /> },
  ];
}

/** How many of each target group, as GroupMix takes it. */
export function mixOf(members: readonly { candidate: Pick<Candidate, 'targetGroup'> }[]) {
  const statusHolders = members.filter(({ candidate }) => candidate.targetGroup === 'statusHolder').length;
  return { statusHolders, youngTenants: members.length - statusHolders };
}

/**
 * Who may import whom: the stages stand in the order of the journey, and data flows from the first to the last.
 * docs/adr/0001-stages-in-the-order-of-the-journey.md gives the reasons.
 */
const stages = [
  'homes',
  'candidates',
  'rounds',
  'choosing',
  'matching',
  'placements',
  'agreements',
  'living',
  'reports',
];
const shared = ['platform', 'audit', 'tasks', 'accounts'];
const src = (names) => `^src/(${names.join('|')})/`;

const stageRules = stages.map((stage, i) => ({
  name: `${stage}-imports-earlier-stages-only`,
  comment: 'A stage imports platform, audit, tasks, accounts and the stages before it.',
  severity: 'error',
  from: { path: src([stage]) },
  to: {
    path: '^src/',
    pathNot: src([
      ...shared,
      ...stages.slice(0, i + 1),
      ...(['choosing', 'matching'].includes(stage) ? ['matching-engine'] : []),
    ]),
  },
}));

module.exports = {
  forbidden: [
    ...stageRules,
    {
      name: 'matching-engine-is-pure',
      comment: 'An instance in, groups out: no framework, database, file or network.',
      severity: 'error',
      from: { path: '^src/matching-engine/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^src/matching-engine/' },
    },
    {
      name: 'platform-imports-no-stage',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/platform/' },
    },
    {
      name: 'audit-and-tasks-import-platform',
      severity: 'error',
      from: { path: src(['audit', 'tasks']) },
      to: { path: '^src/(?!platform/)', pathNot: '^src/$1/' },
    },
    {
      name: 'accounts-import-platform-and-audit',
      comment: 'What happens to accounts is audited too.',
      severity: 'error',
      from: { path: '^src/accounts/' },
      to: { path: '^src/', pathNot: src(['platform', 'audit', 'accounts']) },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$|\\.json$' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/platform/web/client/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};

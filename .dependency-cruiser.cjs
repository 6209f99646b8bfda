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
      name: 'audit-imports-platform',
      severity: 'error',
      from: { path: '^src/audit/' },
      to: { path: '^src/', pathNot: src(['platform', 'audit']) },
    },
    {
      name: 'accounts-and-tasks-import-platform-and-audit',
      comment: 'What happens to accounts and tasks is audited too.',
      severity: 'error',
      from: { path: src(['accounts', 'tasks']) },
      to: { path: '^src/', pathNot: [src(['platform', 'audit']), '^src/$1/'] },
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

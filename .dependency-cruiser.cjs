/** Architecture as tested data: each forbidden arrow has a name and a reason. */
const billingOrder = [
  'kernel',
  'ledger',
  'records',
  'parties',
  'encounters',
  'coding',
  'pricing',
  'claims',
  'remittance',
  'receivables',
];

const billingRows = billingOrder.slice(0, -1).map((folder, i) => ({
  name: `billing-${folder}-imports-only-rows-above`,
  comment: `billing/${folder} may import only the folders above it (${billingOrder.slice(0, i).join(', ') || 'none'}): decisions build on each other in one direction.`,
  severity: 'error',
  from: { path: `^packages/billing/src/${folder}/` },
  to: { path: `^packages/billing/src/(${billingOrder.slice(i + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle means that neither part can be read, tested or replaced alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'x12-stands-alone',
      comment: 'The X12 engine is publishable on its own: no dependencies, Node and browser.',
      severity: 'error',
      from: { path: '^packages/x12/src/', pathNot: '[.](test|conformance)[.]ts$|/testing/' },
      to: { pathNot: '^packages/x12/src/' },
    },
    {
      name: 'codesets-stand-alone',
      comment: 'Code sets are facts by date; they know nothing of claims.',
      severity: 'error',
      from: { path: '^packages/codesets/src/', pathNot: '[.](test|conformance)[.]ts$' },
      to: { pathNot: '^packages/codesets/src/' },
    },
    {
      name: 'billing-does-not-look-up',
      comment: 'billing decides from x12 and codesets only; intake, simulator and apps stand above it.',
      severity: 'error',
      from: { path: '^packages/billing/' },
      to: { path: '^(packages/(intake|simulator)|apps)/' },
    },
    {
      name: 'intake-imports-billing-only',
      comment: 'Intake turns charts into parties and encounters; it neither sends nor stores.',
      severity: 'error',
      from: { path: '^packages/intake/' },
      to: { path: '^(packages/(simulator|x12)|apps)/' },
    },
    {
      name: 'simulator-is-an-independent-referee',
      comment:
        'The practice payer shares only x12 and codesets with the product: an error in billing must not be mirrored in its judge.',
      severity: 'error',
      from: { path: '^packages/simulator/' },
      to: { path: '^(packages/(billing|intake)|apps)/' },
    },
    {
      name: 'auditor-shares-nothing-with-posting',
      comment: 'Who proves the books reads and reckons alone: an error in posting must not be mirrored in its auditor.',
      severity: 'error',
      from: { path: '^tools/audit/(arithmetic|audit|facts|provider-adjustments|read-835)[.]ts$' },
      to: { path: '^(packages|apps)/' },
    },
    {
      name: 'packages-have-no-io',
      comment: 'The core decides, the shell loads and saves.',
      severity: 'error',
      from: { path: '^packages/', pathNot: '[.](test|conformance)[.]ts$|/testing/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'billing-folders-meet-at-their-index',
      comment: "A folder's index.ts is what it promises; the rest may change.",
      severity: 'error',
      from: { path: '^packages/billing/src/([^/]+)/' },
      to: { path: '^packages/billing/src/[^/]+/', pathNot: '^packages/billing/src/($1/|[^/]+/index[.]ts$)' },
    },
    {
      name: 'operations-know-no-http-cli-or-jobs',
      comment: 'HTTP, CLI and jobs call operations, never the other way.',
      severity: 'error',
      from: { path: '^apps/server/src/operations/', pathNot: '[.]test[.]ts$' },
      to: { path: '^apps/server/src/(http|bin)/' },
    },
    {
      name: 'contract-is-for-both-sides',
      comment: 'The contract runs in the browser too: schemas, words and types, never the server.',
      severity: 'error',
      from: { path: '^apps/server/src/contract/', pathNot: '[.]test[.]ts$' },
      to: { pathNot: '^(apps/server/src/contract/|packages/|node_modules/zod/)' },
    },
    {
      name: 'web-knows-the-contract-only',
      comment:
        'The browser asks the API as anyone could: of the server it knows the contract, of the packages nothing.',
      severity: 'error',
      from: { path: '^apps/web/src/' },
      to: { path: '^(packages/|apps/server/)', pathNot: '^apps/server/src/contract/' },
    },
    {
      name: 'server-does-not-know-the-browser',
      comment: 'The page is files that the server hands out.',
      severity: 'error',
      from: { path: '^apps/server/' },
      to: { path: '^apps/web/' },
    },
    {
      name: 'features-stand-side-by-side',
      comment: 'A feature folder can be read, changed or taken away alone; what two of them use is in ui/.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/[^/]+/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'ui-knows-no-feature',
      comment: 'Parts of screens are used by features, never the other way.',
      severity: 'error',
      from: { path: '^apps/web/src/(ui|api)/' },
      to: { path: '^apps/web/src/features/' },
    },
    ...billingRows,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // TypeScript 7 has no parser API yet; swc reads the imports, type-only ones too.
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};

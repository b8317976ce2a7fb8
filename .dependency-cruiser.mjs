const test = '\\.test\\.(ts|tsx|mjs)$'
const testing = `${test}|/test-support/`

/** Layers from the lowest up: each may use itself and those before it. */
const sharedLayers = [
  ...['typed', 'time', 'privacy', 'money', 'vat', 'basket', 'booking', 'discounts'],
  ...['orders', 'addresses', 'certificates', 'before-course', 'feedback', 'on-account'],
  ...['owed', 'offers'],
]
/** From the order itself up to what staff press. */
const orderLayers = [
  ...['orders', 'organisations', 'documents', 'letters', 'payments'],
  ...['owed', 'on-account', 'discounts', 'checkout', 'offers', 'waiting-list', 'date-news'],
  ...['changes', 'attendance', 'certificates', 'before-course', 'feedback', 'erasure'],
  ...['order-page', 'order-jobs', 'desk'],
  'coordinator-page',
]
const webLayers = ['views', 'ui', 'features', 'content', 'app']

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one subject, or hide a third; of types that is as true.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: {},
      to: { path: test },
    },
    {
      name: 'product-code-imports-no-test-support',
      severity: 'error',
      from: { pathNot: `${testing}|^e2e/|^bench/|^scripts/` },
      to: { path: '/test-support/' },
    },
    {
      name: 'apps-never-import-each-other',
      comment: 'cms and web speak over REST; what both need is a rule or a contract in shared.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'nothing-below-imports-apps',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(apps|e2e|bench|scripts)/' },
    },

    {
      name: 'shared-imports-only-itself',
      comment:
        'Rules are pure: no framework, no input or output, no clock, no environment. Temporal becomes part of the language; culori is arithmetic.',
      severity: 'error',
      from: { path: '^packages/shared/src/(?!contract/)', pathNot: test },
      to: {
        pathNot: '^packages/shared/src/|(^|/)node_modules/(@types/)?(temporal-polyfill|culori)/',
      },
    },
    {
      name: 'contract-imports-only-shared-and-zod',
      severity: 'error',
      from: { path: '^packages/shared/src/contract/', pathNot: test },
      to: { pathNot: '^packages/shared/src/|(^|/)node_modules/zod/' },
    },
    {
      name: 'shared-rules-know-no-contract',
      severity: 'error',
      from: { path: '^packages/shared/src/(?!contract/)', pathNot: test },
      to: { path: '^packages/shared/src/contract/' },
    },
    ...pointDownwards('shared', 'packages/shared/src', sharedLayers),

    ...pointDownwards('web', 'apps/web/src', webLayers),
    {
      name: 'beneath-next-knows-no-pages',
      comment: 'What it says of pages it learns from answers. The policies know our own scripts.',
      severity: 'error',
      from: { path: '^apps/web/src/beneath-next/', pathNot: test },
      to: {
        path: '^apps/web/src/(app|cms|content|features|forms|ui|views)/',
        pathNot: '/ui/own-scripts',
      },
    },
    {
      name: 'only-beneath-next-sees-the-inside-of-next',
      comment:
        'Each such import is an assumption that docs/beneath-next.md lists. "next" itself is in there, too.',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: '^apps/web/src/beneath-next/' },
      to: {
        path: '(^|/)node_modules/next/dist/',
        pathNot: '(^|/)node_modules/next/dist/server/next\\.js$',
      },
    },
    {
      name: 'web-cms-serves-and-does-not-use-the-pages',
      severity: 'error',
      from: { path: '^apps/web/src/cms/' },
      to: { path: '^apps/web/src/(app|content|features|ui)/' },
    },
    {
      name: 'only-web-cms-sees-payload-types',
      comment: 'Components get our views, so a change of schema stops at one folder.',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: `^apps/web/src/cms/|${testing}` },
      to: { path: '^packages/shared/src/contract/payload-types' },
    },
    {
      name: 'web-runs-no-payload',
      comment: 'Only the React renderer of rich text, which needs no CMS.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: {
        path: '(^|/)node_modules/(payload|@payloadcms/[^/]+)/',
        pathNot: '(^|/)node_modules/@payloadcms/richtext-lexical/',
      },
    },

    {
      name: 'cms-modules-have-a-front-door',
      comment: 'A module is used through its index.ts.',
      severity: 'error',
      from: { path: '^apps/cms/src/modules/([^/]+)/', pathNot: test },
      to: {
        path: '^apps/cms/src/modules/[^/]+/',
        pathNot: '^apps/cms/src/modules/($1/|[^/]+/index\\.ts$)',
      },
    },
    {
      name: 'cms-modules-have-a-front-door-from-outside-too',
      severity: 'error',
      from: {
        path: '^apps/cms/',
        pathNot: `^apps/cms/src/modules/|/importMap\\.js$|${testing}`,
      },
      to: {
        path: '^apps/cms/src/modules/[^/]+/',
        pathNot: '^apps/cms/src/modules/[^/]+/index\\.ts$',
      },
    },
    ...pointDownwards('cms-orders', 'apps/cms/src/modules', orderLayers),
    {
      name: 'only-cms-stripe-imports-stripe',
      comment: "The stand-in reads the package's types to check requests against them.",
      severity: 'error',
      from: {
        pathNot: `^(apps/cms/src/stripe/|packages/stripe-stand-in/)|node_modules|${testing}`,
      },
      to: { path: '(^|/)node_modules/stripe/' },
    },
    {
      name: 'nobody-imports-the-stand-in',
      comment: 'It is a program of its own: it is started, never imported.',
      severity: 'error',
      from: { pathNot: '^packages/stripe-stand-in/' },
      to: { path: '^packages/stripe-stand-in/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)\\.next/|^data/|^(apps|packages)/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
}

export default configuration

/** @param {string} part @param {string} folder @param {readonly string[]} layers */
function pointDownwards(part, folder, layers) {
  return layers.slice(0, -1).map((layer, rank) => ({
    name: `${part}-points-downwards-from-${layer}`,
    comment: `The order is ${layers.join(' ← ')}.`,
    severity: /** @type {const} */ ('error'),
    from: { path: `^${folder}/${layer}/`, pathNot: test },
    to: { path: `^${folder}/(${layers.slice(rank + 1).join('|')})/` },
  }))
}

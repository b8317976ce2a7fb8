import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogueFilters } from '@lectern/shared/addresses/website-parts'
import type { NextConfig } from 'next'
import { headerRules } from './src/beneath-next/security/header-rules'

const appFolder = path.dirname(fileURLToPath(import.meta.url))
const repositoryRoot = path.join(appFolder, '../..')

const config: NextConfig = {
  output: 'standalone',
  // What is served is checked at each build, its tests by `npm run types`.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  outputFileTracingRoot: repositoryRoot,
  turbopack: {
    root: repositoryRoot,
    // A font's address, as style sheets know it, for those who preload it.
    rules: { '*.woff2': { condition: { query: '?address' }, type: 'asset' } },
  },
  transpilePackages: ['@lectern/http-server', '@lectern/shared'],
  poweredByHeader: false,
  // Pictures come in their sizes from the CMS: nobody needs Next to make more, at our expense.
  images: { unoptimized: true },
  reactStrictMode: true,
  cacheHandler: path.join(appFolder, 'src/beneath-next/page-cache/cache-handler.mjs'),
  cacheMaxMemorySize: 0,
  headers: () => Promise.resolve(headerRules()),

  // A page without parameters would be rendered during the build, which has no CMS to ask. So the
  // lists are numbered pages, and their short addresses lead to page 1.
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [
        // A document that is not one of our pages, such as an invoice, makes browsers ask for it.
        { source: '/favicon.ico', destination: '/icons/favicon' },
        // What telephones ask of a page that names none.
        { source: '/apple-touch-icon.png', destination: '/icons/180.png' },
        { source: '/icon.svg', destination: '/icons/mark' },
        // Slugs have no full stops, so no page stands there.
        {
          source: '/:kind(blog|courses)/:slug([^/.]+).md',
          destination: '/api/markdown/:kind/:slug',
        },
        { source: '/', destination: '/home' },
        { source: '/blog', destination: '/blog/page/1' },
        { source: '/blog/topics/:slug', destination: '/blog/topics/:slug/page/1' },
        { source: '/authors/:slug', destination: '/authors/:slug/page/1' },
        ...catalogueFilters.map((filter) => ({
          source: '/courses',
          has: filterQuery(filter),
          destination: '/courses/page/filtered',
        })),
        { source: '/courses', destination: '/courses/page/1' },
        { source: '/testimonials', destination: '/testimonials/page/1' },
      ],
      afterFiles: [],
      fallback: [],
    }),
  redirects: () =>
    Promise.resolve([
      { source: '/home', destination: '/', permanent: true },
      { source: '/courses/page/filtered', destination: '/courses', permanent: true },
      {
        source: '/:list(blog|courses|testimonials)/page/1',
        destination: '/:list',
        permanent: true,
      },
      { source: '/blog/topics/:slug/page/1', destination: '/blog/topics/:slug', permanent: true },
      { source: '/authors/:slug/page/1', destination: '/authors/:slug', permanent: true },
    ]),
}

export default config

function filterQuery(key: string): [{ type: 'query'; key: string }] {
  return [{ type: 'query', key }]
}

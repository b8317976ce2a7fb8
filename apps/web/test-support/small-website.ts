import path from 'node:path'

import {
  buildSmallApplication,
  startSmallApplication,
} from '../../../scripts/building/small-application.mjs'
import { repositoryRoot } from '../../../scripts/checks/settings.mjs'

/**
 * A folder within the repository, for which another version of Next may be installed
 * (`npm install --prefix data/next-canary next@canary`); ours, when it is left out.
 */
const nextFolder = path.resolve(
  repositoryRoot,
  process.env.NEXT_CONTRACT_FOLDER ?? 'data/next-contract',
)
const folder = path.join(nextFolder, 'small-website')

/** A website of a few pages, on all that stands beneath ours. Its content is what `/content/…` of the CMS says. */
export async function buildSmallWebsite(): Promise<void> {
  const source = path.join(repositoryRoot, 'apps/web/src')
  const copied = ['beneath-next', 'addresses', 'ui', 'announcements/expire-pages.ts']
  const single = ['env.ts', 'stop-without-environment.ts']
  await buildSmallApplication({
    folder,
    files,
    copies: Object.fromEntries(
      [...copied, ...single].map((name) => [`src/${name}`, path.join(source, name)]),
    ),
  })
}

interface Start {
  port: number
  cmsUrl: string
  pageCacheDir: string
  /** Whether Next is left alone. */
  isBare?: boolean
}

export function startSmallWebsite({ port, cmsUrl, pageCacheDir, isBare = false }: Start) {
  return startSmallApplication({
    folder,
    port,
    healthPath: '/health',
    env: {
      CMS_URL: cmsUrl,
      WEB_URL: `http://localhost:${port}`,
      CMS_WEB_SECRET: 'a secret that is known to everybody who reads this',
      HOSTNAME: '127.0.0.1',
      PAGE_CACHE_DIR: pageCacheDir,
      NEXT_IS_BARE: isBare ? 'yes' : 'no',
    },
  })
}

const files = {
  'package.json': '{ "private": true, "type": "module" }',
  'tsconfig.json':
    '{ "compilerOptions": { "jsx": "react-jsx", "module": "esnext", "moduleResolution": "bundler", "allowJs": true, "strict": true, "noEmit": true, "esModuleInterop": true, "skipLibCheck": true } }',
  'next.config.mjs': `
export default {
  turbopack: { root: ${JSON.stringify(repositoryRoot)} },
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ['@lectern/http-server', '@lectern/shared'],
  cacheHandler: import.meta.dirname + '/src/beneath-next/page-cache/cache-handler.mjs',
  cacheMaxMemorySize: 0,
}
`,
  'src/instrumentation.ts': `
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_IS_BARE === 'yes') return
  const { standBeneathNext } = await import('./beneath-next/stand-beneath-next')
  standBeneathNext()
}
`,
  'src/app/layout.tsx': `
export default function Layout({ children }) {
  return <html lang="en-GB"><body>{children}</body></html>
}
`,
  'src/app/[name]/page.tsx': `
import { permanentRedirect } from 'next/navigation'

export function generateStaticParams() {
  return []
}

export default async function Page({ params }) {
  const { name } = await params
  const answer = await fetch(process.env.CMS_URL + '/content/' + name, {
    next: { tags: ['page:' + name], revalidate: false },
  })
  const { text, status, to, fault } = await answer.json()
  if (fault) throw new Error(fault)
  if (to) permanentRedirect(to)
  return (
    <main>
      {status && <meta name="page-status" content={status} />}
      <h1>{text}</h1>
    </main>
  )
}
`,
  'src/app/basket/page.tsx': `
import { setAnswerStatus } from '../../beneath-next/own-server/answer-status'

export default async function Page() {
  await setAnswerStatus(404)
  return <h1>Yours</h1>
}
`,
  'src/app/error/page.tsx': `
import { setAnswerStatus } from '../../beneath-next/own-server/answer-status'

export default async function Page() {
  await setAnswerStatus(503)
  return <h1>Our own words</h1>
}
`,
  'src/app/expire/route.ts': `
import { expirePages } from '../../announcements/expire-pages'

export async function POST(request: Request) {
  expirePages([await request.text()])
  return new Response('expired')
}
`,
  'src/app/health/route.ts': `
export const dynamic = 'force-dynamic'

export function GET() {
  return new Response('well')
}
`,
}

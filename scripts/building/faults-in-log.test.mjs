import { expect, it } from '@jest/globals'

import { faultsInLog } from './faults-in-log.mjs'

const quietLog = [
  '   • Running build in 1 package',
  '@lectern/web:build: ▲ Next.js 16.4.6 (Turbopack)',
  '@lectern/web:build: - Experiments (use with caution):',
  '@lectern/web:build: ✓ Compiled successfully in 12.7s',
  '@lectern/web:build: ├ ƒ /error',
  '@lectern/web:build: └ ● /testimonials/page/[page]',
  ' Tasks:    1 successful, 1 total',
]

it('finds none where a build went well', () => {
  expect(faultsInLog(quietLog.join('\n'))).toEqual([])
})

it('finds none in the first build on a CI machine', () => {
  const advice =
    '@lectern/web:build: ⚠ No build cache found. Please configure build caching for faster rebuilds. Read more: https://nextjs.org/docs/messages/no-cache'
  expect(faultsInLog([...quietLog, advice].join('\n'))).toEqual([])
})

it.each([
  '@lectern/web:build:     at <unknown> (src/env.ts:47:9)',
  '@lectern/web:build:     at Module.generateMetadata (src/app/honest-page.tsx:49:20)',
  '@lectern/web:build: Error [EnvironmentError]: The website cannot start. Set in its environment:',
  '@lectern/cms:build: TypeError: fetch failed',
  '@lectern/cms:build: Turbopack build encountered 1 warning:',
  '@lectern/cms:build: Warning: Dynamic filesystem access causes tracing of the whole project',
  '@lectern/cms:build:  ⚠ Linting is disabled.',
])('finds %s', (line) => {
  expect(faultsInLog([...quietLog, line].join('\n'))).toEqual([line])
})

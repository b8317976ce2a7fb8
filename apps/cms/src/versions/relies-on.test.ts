import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { drawnNowhere, namesIn, shipped } from '../../test-support/shipped'

it('Payload still writes the dates that are hidden in a comparison', () => {
  const css = readFileSync(new URL('versions.css', import.meta.url), 'utf8')
  const names = namesIn(css).filter((name) => name !== 'versions-list')
  expect(names).toContain('version-pill-label-date')
  expect(drawnNowhere(names)).toEqual([])
})

it('Payload still carries plans out with a request of its own', () => {
  const job = shipped('payload/dist/versions/schedule/job.js')
  expect(job).toContain('req.payload.update(')
  expect(job).not.toContain('context:')
})

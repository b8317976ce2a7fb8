import { expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'

import { sameOnEveryDatabase as journeys } from '../../e2e/same-on-every-database'
import { sameOnEveryDatabase as integrationTests } from '../../jest/same-on-every-database.mjs'

it('whatever runs on SQLite alone is there under the name by which it is left out', () => {
  const isMissing = (/** @type {string[]} */ places) => !places.some((place) => existsSync(place))
  const files = journeys.map((pattern) => pattern.replace('**', 'e2e/journeys'))
  expect(files.filter((file) => isMissing([file]))).toEqual([])
  const missing = integrationTests.filter((name) =>
    isMissing([`apps/cms/src/${name}.int.test.ts`, `apps/cms/${name}.int.test.ts`]),
  )
  expect(missing).toEqual([])
})

import { readdirSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { belongsToWebsite, documentPlaceOf } from '@lectern/shared/contract/public-path'

const app = import.meta.dirname
const routes = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts|icon\.svg)$/.test(file))
  .map((file) => file.replace(/\/(page\.tsx|route\.ts)$/, ''))
  .map((folder) => `/${folder.replace(/\([^/]+\)\//g, '')}`)

it('every address at which our own code answers is kept from redirects, or a document stands there', () => {
  expect(routes.length).toBeGreaterThan(30)
  const open = routes
    .filter((route) => !route.startsWith('/[...'))
    .map((route) => route.replace(/\[[^\]]+\]/g, 'x'))
    .filter((route) => !belongsToWebsite(route) && documentPlaceOf(route) === null)
  expect(open).toEqual([])
})

import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { belongsToWebsite } from '@lectern/shared/addresses/own-paths'
import { paths } from '@lectern/shared/addresses/paths'
import { documentPlaceOf } from '@lectern/shared/addresses/public-path'
import { leadsInto } from '@lectern/shared/addresses/website-parts'

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(^|\/)(page\.tsx|route\.ts|icon\.svg)$/.test(file),
)

/** Where the file answers: `/blog/[slug]`. */
function routeOf(file: string): string {
  return `/${file.replace(/\/(page\.tsx|route\.ts)$/, '').replace(/\([^/]+\)\//g, '')}`
}

const routes = files.map(routeOf).filter((route) => !route.startsWith('/[...'))

describe('every address at which our own code answers', () => {
  it('is kept from redirects, or a document stands there', () => {
    expect(routes.length).toBeGreaterThan(30)
    const open = routes
      .map((route) => route.replace(/\[[^\]]+\]/g, 'x'))
      .filter((route) => !belongsToWebsite(route) && documentPlaceOf(route) === null)
    expect(open).toEqual([])
  })

  it('is made for one visitor where its folder says so, and nowhere else', () => {
    // The proxy knows the filtered catalogue, which is asked for as `/courses?topic=…`, by its query.
    const pages = files.filter((file) => !file.includes('courses/page/filtered'))
    const said = (folder: string) => pages.filter((file) => file.startsWith(folder)).map(routeOf)
    expect(said('(personal)').filter((route) => !leadsInto(route, 'personal'))).toEqual([])
    expect(said('(published)').filter((route) => leadsInto(route, 'personal'))).toEqual([])
  })
})

it('every address that we write is answered', () => {
  const answered = new RegExp(
    `^(?:${[...routes, ...shortened, '/[page]'].map(pattern).join('|')})$`,
  )
  const written = Object.values(paths).map((each) =>
    typeof each === 'string'
      ? each
      : (each as (...parts: unknown[]) => string)('a', 'check', 'pdf'),
  )
  const lost = written
    .map((address) => address.replace(/[?#].*/, ''))
    .filter((path) => !answered.test(path))
  expect(lost).toEqual([])
})

/** What the rewrites of `next.config.ts` lead to the first page of a list, or to Markdown. */
const shortened = [
  '/',
  '/blog',
  '/courses',
  '/testimonials',
  '/blog/topics/[slug]',
  '/authors/[slug]',
  '/blog/[slug].md',
  '/courses/[slug].md',
]

function pattern(route: string): string {
  return route.replaceAll('.', '\\.').replace(/\[[^\]]+\]/g, '[^/]+')
}

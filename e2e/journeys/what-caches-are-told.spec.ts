import { ask } from '../ask'
import { createPost, unused } from '../catalogue'
import { eventually, expect, test } from '../journey'
import { hasNginx, startCacheBefore } from '../nginx'
import { paragraph, richText } from '../rich-text'
import { ports, webOrigin } from '../running-system'
import { restAs } from '../staff'

const askEachTime = 'public, max-age=0, must-revalidate'
const published = ['/', '/about', '/blog', '/courses', '/testimonials', '/nothing/here']
const files = [
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/sitemap.xml',
  '/sitemaps/articles.xml',
  '/llms.txt',
  '/robots.txt',
  '/icon.svg',
]
const moved = ['/home', '/blog/page/1', '/About/', '//about', '/courses/index.html', '/%61bout']

test('no cache may keep what the website could not take back', async () => {
  for (const path of [
    ...published,
    ...files,
    ...moved,
    '/media/nothing.png',
    '/api/announcements',
  ]) {
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(path, { method })
      expect(answer.said('cache-control'), `${method} ${path}`).toEqual([askEachTime])
    }
  }
  for (const path of [...published, ...files.filter((file) => file !== '/icon.svg')]) {
    const [etag = ''] = (await ask(path)).said('etag')
    const again = await ask(path, { headers: { 'If-None-Match': etag } })
    expect(again.status, path).toBe(304)
    expect(again.said('cache-control'), path).toEqual([askEachTime])
  }
  const page = await ask('/')
  const style = /href="(\/_next\/static\/[^"]+\.css)/.exec(page.body)?.[1] ?? ''
  expect((await ask(style)).said('cache-control')).toEqual(['public, max-age=31536000, immutable'])
  const picture = /src="(\/media\/[^"?]+)\?v=/.exec((await ask('/blog')).body)?.[1] ?? ''
  const [etag = ''] = (await ask(picture)).said('etag')
  expect((await ask(picture)).said('cache-control')).toEqual([askEachTime])
  expect((await ask(picture, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  expect((await ask(`${picture}?v=1`)).said('cache-control').join()).toContain('s-maxage=0')
})

test('what is not there is answered with 404, whatever it is called', async () => {
  const names = [
    ...[
      '/index',
      '/404',
      '/500',
      '/_error',
      '/_not-found',
      '/_next/data/x/index.json',
      '/about.rsc',
    ],
    ...['/_next/image?url=%2Fx&w=64&q=75', '/nothing/here', '/.env', '/about.', '/%E2%82'],
    ...['/blog/page/999', '/courses/page/0', '/courses/page/01', '/courses/page/-1'],
    ...['/testimonials/page/999', '/blog/topics/leadership/page/999', '/authors/vince/page/999'],
  ]
  for (const path of names) {
    const { status, body } = await ask(path)
    expect(status, path).toBe(404)
    expect(body, path).toContain('<title>Page not found')
  }
})

test('a page comes as a page, also to whoever asks for the data behind it', async () => {
  for (const path of ['/about', '/about?_rsc=1a2b3']) {
    const answer = await ask(path, { headers: { RSC: '1', 'Next-Router-Prefetch': '1' } })
    expect(answer.status, path).toBe(200)
    expect(answer.body, path).toContain('<h1')
  }
})

test('an old address leads to the new one in one hop, however it is spelled', async () => {
  const rest = await restAs('editor')
  const [first, second, third] = ['one', 'two', 'three'].map((word) => `/${unusedName(word)}`)
  const made = await Promise.all([
    rest.create('redirects', {
      from: `https://old.example${first}%20caf\u00e9.ASPX`,
      kind: 'url',
      url: `${second}?kind=a`,
    }),
    rest.create('redirects', { from: second, kind: 'url', url: `${third}/` }),
    rest.create('redirects', { from: third, kind: 'url', url: '/About#team' }),
  ])
  try {
    await eventually(async () => expect((await ask(third ?? '')).status).toBe(308))
    const spellings = [
      `${first}%20caf%C3%A9.aspx`,
      `${first}%20cafe%CC%81.ASPX/`,
      `/${first?.toUpperCase()}%20CAF%c3%a9.aspx//?`,
    ]
    for (const spelling of spellings) {
      const query = spelling.endsWith('?') ? 'utm_source=x' : '?utm_source=x'
      for (const path of [spelling + query, spelling + query]) {
        const answer = await ask(path)
        expect(answer.status, path).toBe(308)
        expect(answer.said('location'), path).toEqual(['/about?kind=a&utm_source=x#team'])
        expect(answer.said('cache-control'), path).toEqual([askEachTime])
      }
    }
  } finally {
    for (const { id } of made) await rest.remove('redirects', id)
  }
})

test('behind an ordinary cache nothing is out of date once it was announced', async () => {
  test.skip(!hasNginx(), 'needs nginx')
  const nginx = await startCacheBefore(webOrigin, ports.web + 8)
  const rest = await restAs('editor')
  const slug = unusedName('kept')
  const path = `/blog/${slug}`
  const through = (asked: string) => ask(asked, { origin: nginx.origin })
  try {
    // Asked for twice each, so that a cache which may keep an answer does.
    for (const _ of [1, 2]) expect((await through(path)).status).toBe(404)
    const author = await rest.find('authors', { slug: 'vince' })
    const title = unused('On Caches')
    const post = await createPost(rest, {
      author: author.id,
      title,
      slug,
      content: richText(paragraph('Before.')),
    })
    await eventually(async () => expect((await through(path)).body).toContain('Before.'))
    await through(path)
    await rest.update('posts', post.id, {
      content: richText(paragraph('After.')),
      _status: 'published',
    })
    await eventually(async () => expect((await ask(path)).body).toContain('After.'))
    expect((await through(path)).body).toContain('After.')
    expect((await through('/blog')).body).toContain(path)

    const moved = unusedName('moved')
    await rest.update('posts', post.id, { slug: moved, _status: 'published' })
    await eventually(async () => expect((await ask(path)).status).toBe(308))
    for (const _ of [1, 2]) {
      expect((await through(path)).said('location')).toEqual([`/blog/${moved}`])
    }
    expect((await through(`/blog/${moved}`)).body).toContain('After.')
    await rest.remove('posts', post.id)
    await eventually(async () => expect((await ask(`/blog/${moved}`)).status).toBe(404))
    expect((await through(`/blog/${moved}`)).status).toBe(404)
    expect((await through('/blog')).body).not.toContain(moved)
  } finally {
    await nginx.stop()
  }
})

function unusedName(word: string): string {
  return unused(word)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}

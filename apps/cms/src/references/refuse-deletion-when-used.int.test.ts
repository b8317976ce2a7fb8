import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'

import { makeCourse } from '../../seed/factories/course'
import { makePost } from '../../seed/factories/post'
import { makeTestimonial } from '../../seed/factories/testimonial'
import { makeText } from '../../seed/factories/text'
import { startTestCms } from '../../test-support/cms'
import { restOf, signIn } from '../../test-support/rest'
import { createStaff, type Staff } from '../../test-support/staff'
import type { PlacesAnswer, UsingPlace } from './places-endpoint'

let payload: Payload
let stop: () => Promise<void>
let staff: Staff

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
})
afterAll(() => stop())

it('keeps an author who has posts, and says which', async () => {
  const author = await create('authors', { name: 'Vince Hart' })
  await create('posts', makePost({ author, title: 'Two kinds of listening', _status: 'draft' }))
  await expect(remove('authors', author)).rejects.toThrow(
    'it is used in the post “Two kinds of listening”',
  )
  await expect(trash('authors', author)).rejects.toThrow('Take it out there first')
})

it('lets an author go whom nothing mentions', async () => {
  const author = await create('authors', { name: 'Nobody Reads' })
  await trash('authors', author)
  await remove('authors', author)
})

it('finds a mention deep inside a rich text', async () => {
  const author = await create('authors', { name: 'Ann' })
  const testimonial = await create('testimonials', makeTestimonial({ _status: 'draft' }))
  const content = makeText('Before the block')
  content.root.children.push({
    type: 'block',
    version: 2,
    format: '',
    fields: { id: 'b1', blockType: 'testimonials', blockName: '', testimonials: [testimonial] },
  })
  await create('posts', makePost({ author, title: 'With a block', content, _status: 'draft' }))
  await expect(trash('testimonials', testimonial)).rejects.toThrow('the post “With a block”')
})

it('finds a mention that only a draft has', async () => {
  const author = await create('authors', { name: 'Ben' })
  const topic = await create('topics', { name: 'Listening' })
  const post = await create('posts', makePost({ author, title: 'Published', _status: 'published' }))
  await payload.update({
    collection: 'posts',
    id: post,
    data: { topics: [topic] },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  await expect(trash('topics', topic)).rejects.toThrow('the post “Published”')
})

it('finds a link in the navigation', async () => {
  const page = await create('pages', { title: 'Linked', slug: 'linked', layout: [] })
  const reference = { relationTo: 'pages' as const, value: page }
  await payload.updateGlobal({
    slug: 'navigation',
    data: { header: [{ link: { kind: 'internal', label: 'See it', reference } }] },
    overrideAccess: true,
  })
  await expect(trash('pages', page)).rejects.toThrow('it is used in the navigation')
})

it('answers staff, and nobody else, where something is used, with where to change it', async () => {
  const rest = restOf(payload)
  const author = await create('authors', { name: 'Greta' })
  const post = await create('posts', makePost({ author, title: 'By Greta', _status: 'draft' }))
  const path = `/places/authors?where[id][in]=${author}`
  expect((await rest({ path })).status).toBe(403)
  const token = await signIn(payload, 'editor')
  expect((await rest({ path, token })).body).toEqual({
    places: [{ words: 'the post “By Greta”', href: `/admin/collections/posts/${post}` }],
  })
  expect((await rest({ path: '/places/nothing?where[id][in]=1', token })).status).toBe(404)
  expect((await rest({ path: '/places/authors', token })).status).toBe(400)
})

it('answers with every place, those in the trash only when the deletion is for ever', async () => {
  const author = await create('authors', { name: 'Hilde' })
  const titles = [1, 2, 3, 4, 5, 6, 7].map((number) => `Of Hilde ${number}`)
  for (const title of titles) await create('posts', makePost({ author, title, _status: 'draft' }))
  await trash('posts', await create('posts', makePost({ author, title: 'Away', _status: 'draft' })))
  const asked = `authors?where[id][in]=${author}`
  const named = titles.map((title) => `the post “${title}”`)
  expect((await placesWords(asked)).sort()).toEqual(named)
  expect((await placesWords(`${asked}&forever=true`)).sort()).toEqual([
    'the post “Away” (in the trash)',
    ...named,
  ])
})

it('says which of the chosen are used, whether they are chosen one by one or by a search', async () => {
  const [ivo, ida] = [
    await create('authors', { name: 'Choice Ivo' }),
    await create('authors', { name: 'Choice Ida' }),
  ]
  await create('authors', { name: 'Choice Unused' })
  await create('posts', makePost({ author: ivo, title: 'By Ivo', _status: 'draft' }))
  await create('posts', makePost({ author: ida, title: 'By Ida', _status: 'draft' }))
  const expected = [
    ['the post “By Ida”', ['Choice Ida']],
    ['the post “By Ivo”', ['Choice Ivo']],
  ]
  for (const asked of [
    `authors?where[id][in]=${ivo},${ida}`,
    'authors?where[id][not_equals]=&search=Choice',
  ]) {
    const places = await placesFor(asked)
    const found = places.map(({ words, uses }) => [words, uses] as const)
    expect(found.sort(([one], [other]) => one.localeCompare(other))).toEqual(expected)
  }
})

it('finds what mentions another of the same kind, but not itself', async () => {
  const page = await create('pages', { title: 'Shared page', slug: 'shared-page', layout: [] })
  const linking = (value: string) => {
    const link = { kind: 'internal', label: 'See', reference: { relationTo: 'pages', value } }
    return { layout: [{ blockType: 'callToAction', heading: 'Come', link }] }
  }
  await create('pages', { title: 'Linking page', slug: 'linking-page', ...linking(page) })
  await payload.update({
    collection: 'pages',
    id: page,
    data: linking(page) as never,
    depth: 0,
    overrideAccess: true,
  })
  expect(await placesWords(`pages?where[id][in]=${page}`)).toEqual(['the page “Linking page”'])
})

it('finds a link in the blocks of a page', async () => {
  const course = await create('courses', makeCourse({ title: 'Linked course', _status: 'draft' }))
  await create('pages', {
    title: 'Front page',
    slug: 'home',
    layout: [
      {
        blockType: 'callToAction',
        heading: 'Come',
        link: {
          kind: 'internal',
          label: 'See it',
          reference: { relationTo: 'courses', value: course },
        },
      },
    ],
  })
  await expect(trash('courses', course)).rejects.toThrow('the page “Front page”')
})

it('names what lies in the trash only when the deletion is for ever', async () => {
  const author = await create('authors', { name: 'Cleo' })
  const post = await create('posts', makePost({ author, title: 'Thrown away', _status: 'draft' }))
  await trash('posts', post)
  await expect(remove('authors', author)).rejects.toThrow('“Thrown away” (in the trash)')
  await trash('authors', author)
})

it('names a few places and says that there are more', async () => {
  const author = await create('authors', { name: 'Dora' })
  for (const number of [1, 2, 3, 4, 5, 6]) {
    await create('posts', makePost({ author, title: `Post ${number}`, _status: 'draft' }))
  }
  await expect(trash('authors', author)).rejects.toThrow('and other places')
})

it('does not tell an author how the drafts of others are called', async () => {
  const { author: user } = staff
  const own = await payload.create({
    collection: 'posts',
    data: makePost({ author: await create('authors', { name: 'Finn' }), _status: 'draft' }),
    draft: true,
    user,
    overrideAccess: false,
  })
  const reference = { relationTo: 'posts', value: own.id }
  const link = { kind: 'internal', label: 'See it', reference }
  const layout = [{ blockType: 'callToAction', heading: 'Come', link }]
  await create('pages', { title: 'The secret merger', layout })
  const trashing = payload.update({
    collection: 'posts',
    id: own.id,
    data: { deletedAt: new Date().toISOString() },
    user,
    overrideAccess: false,
  })
  await expect(trashing).rejects.toThrow('it is used in a page that you may not open')
})

it.each([
  'posts',
  'pages',
  'testimonials',
  'media',
  'topics',
  'authors',
  'courses',
  'course-runs',
  'venues',
  'trainers',
] as const)('asks about %s before they are deleted, one or many', (slug) => {
  const { components } = payload.collections[slug].config.admin
  const inDialogues = (given: unknown) => JSON.stringify(given).includes('-dialogues.client#')
  expect(inDialogues(components?.edit?.beforeDocumentControls)).toBe(true)
  expect(inDialogues(components?.beforeListTable)).toBe(true)
})

async function placesWords(asked: string): Promise<string[]> {
  return (await placesFor(asked)).map(({ words }) => words)
}

async function placesFor(asked: string): Promise<UsingPlace[]> {
  const token = await signIn(payload, 'editor')
  const { body } = await restOf(payload)({ path: `/places/${asked}`, token })
  return (body as PlacesAnswer).places
}

async function create(collection: CollectionSlug, data: object): Promise<string> {
  const { id } = await payload.create({
    collection,
    data: data as never,
    draft: !('_status' in data) || data._status === 'draft',
    depth: 0,
    overrideAccess: true,
  })
  return String(id)
}

const trash = (collection: CollectionSlug, id: string) =>
  payload.update({
    collection,
    id,
    data: { deletedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
  })

const remove = (collection: CollectionSlug, id: string) =>
  payload.delete({ collection, id, trash: true, overrideAccess: true })

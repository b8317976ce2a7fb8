import { afterAll, beforeAll, it } from '@jest/globals'
import type { CollectionSlug, Field, Payload } from 'payload'

import { createAuthor } from '../../seed/factories/author'
import { createCourse } from '../../seed/factories/course'
import { makeRun } from '../../seed/factories/course-run'
import { createMedia } from '../../seed/factories/media'
import { createTestimonial, makeTestimonial } from '../../seed/factories/testimonial'
import { paragraphNode, rootNode, textNode } from '../../seed/prose/nodes'
import { startTestCms } from '../../test-support/cms'

let payload: Payload
let stop: () => Promise<void>
let authorId: string
let courseId: string
let pictureId: string
let testimonialId: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  authorId = (await createAuthor(payload)).id
  courseId = (await createCourse(payload)).id
  pictureId = (await createMedia(payload)).id
  testimonialId = (await createTestimonial(payload)).id
})
afterAll(() => stop())

/** What is in a document beside its texts. */
const rest = {
  posts: () => ({ author: authorId, _status: 'published' }),
  pages: () => ({ _status: 'published' }),
  testimonials: () => ({ evidence: makeTestimonial().evidence, _status: 'published' }),
  topics: () => ({}),
  authors: () => ({}),
  courses: () => ({
    ...{ durationDays: 2, priceNetPence: 63_700, _status: 'published' },
    askedBefore: Array.from({ length: 10 }, () => ({
      ...{ text: wordsOf(200), kind: 'choice' },
      choices: Array.from({ length: 150 }, (_, number) => `Answer ${number}`).join('\n'),
    })),
  }),
  'course-runs': () => ({ ...makeRun({ course: courseId }), onlineLink: addressOf(500) }),
  venues: () => ({
    address: { line1: 'a'.repeat(120), town: 'a'.repeat(80), postcode: 'LS1 4AP' },
  }),
  trainers: () => ({}),
  'email-templates': () => ({ usedFor: 'dates' }),
  redirects: () => ({ kind: 'url', from: `/${'a'.repeat(148)}/${'b'.repeat(149)}` }),
} satisfies Partial<Record<CollectionSlug, () => object>>

it.each(Object.keys(rest) as (keyof typeof rest)[])(
  'the most that can be typed into one of the %s is saved, published and saved again',
  async (collection) => {
    const { fields } = payload.collections[collection].config
    const data = { ...(largest(fields) as object), ...rest[collection]() }
    const { id } = await payload.create({ collection, data: data as never, overrideAccess: true })
    await payload.update({ collection, id, data: {}, overrideAccess: true })
  },
)

it('an article of half a million characters is published', async () => {
  const data = { title: 'Everything', summary: 'All of it.', content: textOf(500_000) }
  const post = { ...data, author: authorId, _status: 'published' }
  await payload.create({ collection: 'posts', data: post as never, overrideAccess: true })
})

/** Characters that Payload lets a person type where a field sets no limit of its own. */
const usualMost = 40_000
const rowsWithoutLimit = 20

function largest(fields: Field[]): Record<string, unknown> {
  return Object.assign({}, ...fields.map(largestOf)) as Record<string, unknown>
}

function largestOf(field: Field): Record<string, unknown> {
  if ('name' in field && (own[field.name] || isKept(field))) return own[field.name]?.() ?? {}
  switch (field.type) {
    case 'text':
    case 'textarea':
      return { [field.name]: wordsOf(field.maxLength ?? usualMost) }
    case 'richText':
      return { [field.name]: textOf(200_000) }
    case 'row':
    case 'collapsible':
      return largest(field.fields)
    case 'group':
      return 'name' in field ? { [field.name]: largest(field.fields) } : largest(field.fields)
    case 'tabs':
      return Object.assign(
        {},
        ...field.tabs.map((tab) =>
          'name' in tab ? { [tab.name]: largest(tab.fields) } : largest(tab.fields),
        ),
      ) as Record<string, unknown>
    case 'array': {
      const rows = Array.from({ length: field.maxRows ?? rowsWithoutLimit })
      return { [field.name]: rows.map(() => largest(field.fields)) }
    }
    case 'blocks':
      return {
        [field.name]: field.blocks.map((block) => ({
          blockType: block.slug,
          ...largest(block.fields),
        })),
      }
    default:
      return {}
  }
}

/** Written by the program, whatever is sent. */
function isKept(field: Field): boolean {
  return ('hidden' in field && !!field.hidden) || ('virtual' in field && !!field.virtual)
}

/** Fields that take not just any words. */
const own: Record<string, () => Record<string, unknown>> = {
  id: () => ({}),
  decideBy: () => ({}),
  slug: () => ({ slug: 'a'.repeat(80) }),
  kind: () => ({ kind: 'url' }),
  url: () => ({ url: addressOf(2_000) }),
  evidence: () => ({}),
  onlineLink: () => ({}),
  label: () => ({ label: wordsOf(80) }),
  from: () => ({}),
  timeZone: () => ({}),
  image: () => ({ image: pictureId }),
  testimonial: () => ({ testimonial: testimonialId }),
}

function wordsOf(characters: number): string {
  return 'Wörter & words “and more”, '.repeat(characters / 20).slice(0, characters - 1) + '.'
}

function addressOf(characters: number): string {
  return 'https://lectern.example/'.padEnd(characters, 'a')
}

function textOf(characters: number) {
  const paragraphs = Array.from({ length: characters / 1_000 }, () =>
    paragraphNode([textNode(wordsOf(1_000), 0)]),
  )
  return rootNode(paragraphs)
}

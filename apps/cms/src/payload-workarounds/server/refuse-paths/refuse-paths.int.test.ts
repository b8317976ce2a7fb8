import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { problemBodySchema } from '@lectern/shared/contract/problem'
import fc from 'fast-check'
import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type FlattenedField,
  type Payload,
} from 'payload'

import { startTestCms } from '@cms-support/cms'
import { signIn } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { handleRequest } from '@cms/http/handle-request'
import { refusePaths } from './refuse-paths'

const seed = Number(process.env.FC_SEED ?? 1912)

let payload: Payload
let stop: () => Promise<void>
let token: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
  token = await signIn(payload, 'owner')
})
afterAll(() => stop())

type Listed = { address: string; fields: readonly FlattenedField[] }

/** Every address that takes conditions and orders, with the fields of what it lists. */
function listed(): Listed[] {
  const { collections, globals } = payload.config
  return [
    ...collections.flatMap((config) => [
      { address: `/${config.slug}`, fields: config.flattenedFields },
      ...(config.versions
        ? [
            {
              address: `/${config.slug}/versions`,
              fields: buildVersionCollectionFields(payload.config, config, true),
            },
          ]
        : []),
    ]),
    ...globals.flatMap((config) => [
      { address: `/globals/${config.slug}`, fields: config.flattenedFields },
      ...(config.versions
        ? [
            {
              address: `/globals/${config.slug}/versions`,
              fields: buildVersionGlobalFields(payload.config, config, true),
            },
          ]
        : []),
    ]),
  ]
}

let peers = 0
async function ask(address: string): Promise<{ status: number; text: string }> {
  peers += 1
  const request = new Request(`http://localhost:3001/api${address}`, {
    headers: {
      authorization: `JWT ${token}`,
      'x-lectern-peer': `2001:db8:0:${peers.toString(16)}::1`,
    },
  })
  const response = await handleRequest(payload.config, request)
  return { status: response.status, text: await response.text() }
}

const nonsense = [
  ...['', ' ', '.', '..', '...', 'a..b', '-', '--id', ' id', 'id ', '.id', 'id.', 'id.id', '_id'],
  ...['$where', '$natural', 'id.$where', '__proto__', 'constructor', 'toString', 'id.length'],
  ...['0', '*', '(id)', "id'--", 'version', 'version.', 'parent.title.length', '名前', 'nothing'],
]

/** Of what there is, and still nowhere. */
function brokenPath({ fields }: Listed): fc.Arbitrary<string> {
  const names = fields.map(({ name }) => name)
  const single = fields.filter(({ type }) => ['text', 'date', 'checkbox', 'json'].includes(type))
  const name = fc.constantFrom(...names)
  const through = fc.constantFrom(...single.map(({ name: singleName }) => singleName), 'id')
  return fc.oneof(
    name.map((each) => `${each}.`),
    name.map((each) => `.${each}`),
    name.map((each) => `${each}..id`),
    name.map((each) => `$${each}`),
    name.map((each) => `${each} `),
    name.map((each) => `${each}.nothing`),
    fc.tuple(through, name).map(([first, second]) => `${first}.${second}`),
  )
}

function oddQuery(about: Listed): fc.Arbitrary<string> {
  // A group of all fields is somewhere in versions.
  const known = new Set(about.fields.map(({ name }) => name))
  const path = fc
    .oneof(fc.constantFrom(...nonsense), brokenPath(about))
    .filter((each) => !known.has(each))
    .map(encodeURIComponent)
  const order = fc.constantFrom('', '-')
  return fc.oneof(
    fc.tuple(order, path).map(([sign, each]) => `sort=${sign}${each}`),
    fc.tuple(order, path).map(([sign, each]) => `sort=id,${sign}${each}`),
    path.map((each) => `sort[]=${each}`),
    path.filter((each) => !/^\d*$/.test(each)).map((each) => `sort[${each}]=id`),
    path.map((each) => `where[${each}][equals]=1`),
    path.map((each) => `where[or][0][and][0][${each}][exists]=true`),
    path.map((each) => `select[${each}]=true`),
    path.map((each) => `select[id][${each}]=true`),
    path.map((each) => `select[id]=${each}`),
    path.map((each) => `populate[${each}][id]=true`),
    path.map((each) => `populate[posts][${each}]=true`),
    path.map((each) => `joins[${each}][limit]=1`),
    path.map((each) => `joins[${each}]=false`),
  )
}

it('a path that leads nowhere is refused in words, wherever it is written', async () => {
  const wrong: string[] = []
  const everywhere = fc
    .constantFrom(...listed())
    .chain((about) => oddQuery(about).map((query) => `${about.address}?${query}`))
  for (const address of fc.sample(everywhere, { seed, numRuns: 600 })) {
    const { status, text } = await ask(address)
    const problem = status === 400 ? problemBodySchema.parse(JSON.parse(text)).error : null
    const [field] = problem?.fields ?? []
    if (!field || !/^(sort|where|select|populate|joins)/.test(field.path)) {
      wrong.push(`${address} → ${status} ${text.slice(0, 100)}`)
    }
  }
  expect(wrong.slice(0, 20)).toEqual([])
})

describe('every path that leads somewhere is let through', () => {
  const kinds = ['text', 'email', 'number', 'date', 'checkbox', 'select', 'radio', 'textarea']

  function leaves(fields: readonly FlattenedField[], prefix = ''): string[] {
    return fields.flatMap((field) => {
      if ('flattenedFields' in field)
        return leaves(field.flattenedFields, `${prefix}${field.name}.`)
      return kinds.includes(field.type) ? [`${prefix}${field.name}`] : []
    })
  }

  const problemOf = (address: string): unknown => {
    try {
      refusePaths(payload.config, new Request(`http://localhost:3001/api${address}`))
      return null
    } catch (error) {
      return { address, error }
    }
  }

  it('in an order, a condition and a choice', () => {
    const paths = listed().flatMap(({ address, fields }) =>
      leaves(fields).map((path) => ({ address, path })),
    )
    expect(paths.length).toBeGreaterThan(300)
    const refused = paths.flatMap(({ address, path }) => [
      problemOf(`${address}?sort=-${path}`),
      problemOf(`${address}?sort=id,${path}`),
      problemOf(`${address}?where[or][1][${path}][exists]=true`),
      problemOf(`${address}?select[${path.split('.').join('][')}]=true`),
    ])
    expect(refused.filter(Boolean)).toEqual([])
  })

  it.each([
    '/posts?where[author.name][like]=ada&where[topics.id][in]=65f000000000000000000000',
    '/posts?where[relatedCourses.topics.name][equals]=a',
    '/posts?where[author__name][like]=ada',
    '/posts?where[heroImage.sizes.card.width][greater_than]=3',
    '/posts/versions?where[parent][equals]=a&where[version._status][equals]=draft&sort=-updatedAt',
    '/posts?select[author][name]=true&select[title]=false&populate[authors][name]=true',
    '/pages?select[layout][hero][heading]=true&where[layout.blockType][equals]=hero',
    '/payload-locked-documents?where[document.value][equals]=a&where[user.relationTo][equals]=users',
    '/globals/settings/versions?sort=-version.updatedAt&where[version.updatedAt][exists]=true',
    '/search?sort=..',
  ])('%s', (address) => expect(problemOf(address)).toBeNull())
})

it('a read with such paths is answered', async () => {
  const answers: [string, number][] = []
  const dated = listed().filter(({ fields }) => fields.some(({ name }) => name === 'createdAt'))
  for (const { address } of dated) {
    for (const query of [
      'sort=-createdAt,updatedAt&select[createdAt]=true',
      'where[updatedAt][exists]=true&limit=1&sort=id',
    ]) {
      const { status } = await ask(`${address}?${query}`)
      answers.push([`${address}?${query}`, status])
    }
  }
  expect(answers.filter(([, status]) => status === 200).length).toBeGreaterThan(60)
  expect(answers.filter(([, status]) => ![200, 403, 501].includes(status))).toEqual([])
})

const operators = [
  ...['equals', 'not_equals', 'in', 'not_in', 'exists', 'like', 'not_like', 'contains'],
  ...['greater_than', 'less_than_equal'],
]
const oddValues = [
  ...['', 'null', 'a', 'a,b', '0', '-1', '1,2', '1e400', '2026-11-30', 'true', '(', '\\', '名'],
  ...['65f000000000000000000000', '65f000000000000000000000,65f000000000000000000001'],
  ...['0198f3c2-7d4e-7c1a-9b2f-000000000000', 'x'.repeat(3_000), '('.repeat(1_000)],
]

/** One path for each kind of field, of a document itself and of those that it mentions. */
function pathsOfEachKind(): { address: string; path: string }[] {
  const found = new Map<string, { address: string; path: string }>()
  const add = (kind: string, place: { address: string; path: string }) => {
    if (!found.has(kind)) found.set(kind, place)
  }
  const look = (
    fields: readonly FlattenedField[],
    { address, prefix, level }: { address: string; prefix: string; level: string },
  ): void => {
    for (const field of fields) {
      const path = `${prefix}${field.name}`
      const isMany = 'hasMany' in field && field.hasMany
      add(`${level}${field.type}${isMany ? ' of many' : ''}`, { address, path })
      const inside = { address, prefix: `${path}.` }
      if (field.type === 'array')
        look(field.flattenedFields, { ...inside, level: `${level}array ` })
      else if ('flattenedFields' in field) look(field.flattenedFields, { ...inside, level })
      if (field.type === 'blocks') {
        for (const block of field.blocks) {
          look(block.flattenedFields, { ...inside, level: `${level}block ` })
        }
      }
      if (!('relationTo' in field) || typeof field.relationTo !== 'string' || level !== '') continue
      add(`${isMany ? 'ids of many' : 'id of one'}`, { address, path: `${path}.id` })
      const of = `mentioned${isMany ? ' of many' : ''} `
      look(payload.collections[field.relationTo].config.flattenedFields, { ...inside, level: of })
    }
  }
  for (const { address, fields } of listed()) {
    add(`id ${address.endsWith('/versions') ? 'of version' : ''}`, { address, path: 'id' })
    look(fields, { address, prefix: '', level: '' })
  }
  return [...found.values()]
}

it('no kind of field fails over what it is compared with', async () => {
  const conditions = fc.record({
    place: fc.constantFrom(...pathsOfEachKind()),
    operator: fc.constantFrom(...operators),
    value: fc.constantFrom(...oddValues).map(encodeURIComponent),
    index: fc.constantFrom('', '', '[0]', '[]'),
  })
  const faults: string[] = []
  for (const each of fc.sample(conditions, { seed, numRuns: 1_500 })) {
    const { place, operator, value } = each
    const index = operator.endsWith('in') ? each.index : ''
    const address = `${place.address}?depth=0&limit=1&where[${place.path}][${operator}]${index}=${value}`
    const { status, text } = await ask(address)
    if (status >= 500 && status !== 501)
      faults.push(`${address.slice(0, 200)} → ${text.slice(0, 80)}`)
  }
  expect(faults.slice(0, 30)).toEqual([])
})

it('the order of versions does not follow another document either', async () => {
  const { status } = await ask('/posts/versions?sort=version.createdBy.hash')
  expect(status).toBe(400)
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { problemBodySchema } from '@lectern/shared/contract/problem'
import fc from 'fast-check'
import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type FlattenedField,
  type Payload,
} from 'payload'

import { startTestCms } from '../../test-support/cms'
import { signIn } from '../../test-support/rest'
import { createStaff } from '../../test-support/staff'
import { handleRequest } from './handle-request'
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
    '/posts?where[author.name][like]=ada&where[topics.id][in]=a,b',
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

it('the order of versions does not follow another document either', async () => {
  const { status } = await ask('/posts/versions?sort=version.createdBy.hash')
  expect(status).toBe(400)
})

import { describe, expect, it } from '@jest/globals'

import { withLimitedQuery } from './query-limits'
import { Refusal } from './refusal'

const api = 'http://localhost:3001/api/posts'

async function queryAfterLimits(query: string): Promise<Record<string, string>> {
  const limited = await withLimitedQuery(new Request(`${api}?${query}`))
  return Object.fromEntries(new URL(limited.url).searchParams)
}

describe('lowers what is too large', () => {
  it.each([
    ['limit=5000', { limit: '100' }],
    ['limit=0', { limit: '100' }],
    ['limit=20', { limit: '20' }],
    ['depth=9', { depth: '3' }],
    ['depth=0', { depth: '0' }],
    ['page=999999', { page: '10000' }],
    ['pagination=false', { pagination: 'false', limit: '100' }],
    ['joins[runs][limit]=0', { 'joins[runs][limit]': '100' }],
    [
      'where[or][0][and][1][course.level][in][2]=a',
      { 'where[or][0][and][1][course.level][in][2]': 'a' },
    ],
    ['where[startsAt][greater_than]=2026-11-24', { 'where[startsAt][greater_than]': '2026-11-24' }],
  ])('%s', async (query, expected) => {
    expect(await queryAfterLimits(query)).toEqual(expected)
  })
})

it('leaves out what nobody sees in a condition', async () => {
  const query = 'where[title][like]=lead%00er%E2%80%AE&sort=title'
  expect(await queryAfterLimits(query)).toEqual({ 'where[title][like]': 'leader', sort: 'title' })
})

it.each(['sort=', 'sort=,'])('leaves out an order by nothing: %s', async (query) => {
  expect(await queryAfterLimits(`${query}&depth=0`)).toEqual({ depth: '0' })
})

describe('refuses what cannot be lowered', () => {
  it.each([
    ['a limit that is hidden in a list', 'limit[]=5000'],
    ['a limit that is given twice', 'limit=1&limit=5000'],
    ['a limit that is no number', 'limit=1e9'],
    ['a negative limit', 'limit=-1'],
    ['conditions written as JSON', 'where={"title":{"like":"a"}}'],
    ['conditions nested ten deep', `where${'[and][0]'.repeat(5)}[title][equals]=a`],
    ['a condition that reaches through four documents', 'where[a.b.c.d][equals]=1'],
    ['an operator that no field has', 'where[title][near]=1'],
    ['a condition without an operator', 'where[title]=a'],
    ['an operator within an operator', 'where[title][equals][$ne]=1'],
    ['a comparison with a word', 'where[startsAt][greater_than]=soon'],
    [
      'conditions that reach through seven documents in all',
      Array.from({ length: 4 }, (_, n) => `where[or][${n}][courses.topics.name][like]=a`).join('&'),
    ],
    ['sorting by four fields', 'sort=a,b,c,d'],
    ['a value of 5,000 characters', `where[title][equals]=${'a'.repeat(5000)}`],
    [
      'more than 200 parameters',
      Array.from({ length: 201 }, (_, n) => `where[or][${n}][title][equals]=a`).join('&'),
    ],
  ])('%s', async (_, query) => {
    await expect(queryAfterLimits(query)).rejects.toBeInstanceOf(Refusal)
  })
})

it('holds a POST that means GET within the same bounds', async () => {
  const request = new Request(api, {
    method: 'POST',
    headers: {
      'x-payload-http-method-override': 'GET',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'limit=5000&where[title][like]=lead',
  })
  const limited = await withLimitedQuery(request)
  expect(limited.method).toBe('GET')
  expect(new URL(limited.url).searchParams.get('limit')).toBe('100')
  expect(new URL(limited.url).searchParams.get('where[title][like]')).toBe('lead')
  expect(limited.headers.has('x-payload-http-method-override')).toBe(false)
})

it('leaves the body of a change alone', async () => {
  const request = new Request(`${api}?depth=0`, { method: 'POST', body: '{"title":"A"}' })
  expect(await (await withLimitedQuery(request)).text()).toBe('{"title":"A"}')
})

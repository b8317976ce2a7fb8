import { expect, it } from '@jest/globals'
import type { IncomingMessage } from 'node:http'

import { refusalOfPage } from './refusal-of-page'

const form = 'multipart/form-data; boundary=edge'

it.each([
  ['a page that is read', 'GET', '/admin', {}],
  ['a tick in a register', 'POST', '/register/abc-D_1.x9', { 'content-type': 'text/plain' }],
  ['a form of the API', 'POST', '/api/posts', { 'content-type': 'multipart/form-data' }],
  ['a server function with a form', 'POST', '/admin', { 'next-action': 'a', 'content-type': form }],
  [
    'a server function with a text',
    'POST',
    '/admin/collections/posts?page=2',
    { 'next-action': 'a', 'content-type': 'text/plain;charset=UTF-8' },
  ],
])('lets %s through', (_, method, url, headers) =>
  expect(refusalOf(method, url, headers)).toBeNull(),
)

it.each([
  [405, 'a form that is sent to a page', '/admin', { 'content-type': form }],
  [405, 'a server function at the API’s edge', '/apis', { 'next-action': 'a' }],
  [405, 'a server function where there is no admin', '/', { 'next-action': 'a' }],
  [405, 'a form beyond a register', '/register/abc/x', {}],
  [405, 'one beside the admin', '//admin', { 'next-action': 'a' }],
  [405, 'one that climbs out of it', '/admin/../x', { 'next-action': 'a' }],
  [415, 'one without a type', '/admin', { 'next-action': 'a' }],
  [415, 'one with JSON', '/admin', { 'next-action': 'a', 'content-type': 'application/json' }],
  [
    415,
    'a form without an edge between its parts',
    '/admin',
    { 'next-action': 'a', 'content-type': 'multipart/form-data' },
  ],
  [
    415,
    'parts that are no form',
    '/admin',
    { 'next-action': 'a', 'content-type': 'multipart/mixed; boundary=edge' },
  ],
])('answers %d to %s', (status, _, url, headers) => {
  const refusal = refusalOf('POST', url, headers)
  expect(refusal).toMatchObject({ status, text: expect.stringMatching(/^\w.+\.$/) })
})

function refusalOf(method: string, url: string, headers: Record<string, string>) {
  return refusalOfPage({ method, url, headers } as unknown as IncomingMessage)
}

import { expect, it } from '@jest/globals'
import { toast } from '@payloadcms/ui'

import { shipped } from '@cms-support/shipped'

const ui = '@payloadcms/ui/dist'

it.each(['success', 'error', 'loading', 'dismiss'] as const)(
  'what Payload tells goes through one object, whose “%s” can be changed',
  (name) => {
    const { value, writable } = Object.getOwnPropertyDescriptor(toast, name) ?? {}
    expect(typeof value).toBe('function')
    expect(writable).toBe(true)
  },
)

it('the admin looks for `fetch` anew each time that it asks the API', () => {
  const source = shipped(`${ui}/utilities/api.js`)
  expect(source.match(/return fetch\(/g)).toHaveLength(5)
  expect(source).not.toMatch(/import .*fetch/)
})

it.each(['refresh-token', 'logout', 'me'])('signs in and out at the address “%s”', (name) => {
  expect(shipped(`${ui}/providers/Auth/index.js`)).toMatch(new RegExp(`path: \`/\\S+/${name}[\`?]`))
})

it('still leaves the page at any answer but a new session, and not at an error', () => {
  expect(shipped(`${ui}/providers/Auth/index.js`)).toMatch(
    /if \(user\) \{\s*setNewUser\(null\);\s*redirectToInactivityRoute\(\);\s*\}\s*\} catch/,
  )
})

it('marks what is too long for an address as a question', () => {
  const source = shipped(`${ui}/fields/Relationship/Input.js`)
  expect(source).toContain("'X-Payload-HTTP-Method-Override': 'GET'")
})

it('copies a document at an address of its own', () => {
  expect(shipped(`${ui}/elements/DuplicateDocument/index.js`)).toContain('/duplicate')
})

it('a form still shows what an error says of itself', () => {
  expect(shipped(`${ui}/forms/Form/index.js`)).toMatch(/catch \(err\w*\) \{[^]*errorToast\(/)
})

it('Next marks a call of a server function with the same header', () => {
  expect(shipped('next/dist/client/components/app-router-headers.js')).toContain(
    "ACTION_HEADER = 'next-action'",
  )
})

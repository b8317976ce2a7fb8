import { expect, it } from '@jest/globals'

import { hoursKept } from './hours-kept'
import { withoutSecrets } from './without-secrets'

it('passwords and files are never kept', () => {
  const typed = {
    name: 'Ada Quill',
    email: 'ada@example.com',
    password: 'one',
    'confirm-password': 'one',
    currentPassword: 'two',
    file: 'a file',
  }
  expect(withoutSecrets(typed)).toEqual({ name: 'Ada Quill', email: 'ada@example.com' })
})

it.each([
  ['posts', 96],
  [null, 96],
  ['enquiries', 12],
  ['users', 12],
  ['a collection of tomorrow', 12],
])('what is typed into %s is kept for %s hours', (collection, hours) => {
  expect(hoursKept(collection)).toBe(hours)
})

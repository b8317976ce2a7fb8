import { expect, it } from '@jest/globals'

import { passwordProblem } from './password-rule'

const ada = { name: 'Ada Quill', email: 'ada.quill@lectern.example' }

it.each(['teapot-orbit-meadow', 'correct-horse-battery', 'k3%Vd9!qPz0x'])(
  'takes %j',
  (password) => {
    expect(passwordProblem(password, ada)).toBeNull()
  },
)

it.each([
  ['short-one', 'at least 12 characters'],
  ['a'.repeat(129), 'at most 128'],
  ['aaaabbbbaaaabbbb', 'different characters'],
  ['Password12345', 'password'],
  ['1234567890123', '123456'],
  ['quill-2026-!!', 'quill'],
])('refuses %j and says %j', (password, words) => {
  expect(passwordProblem(password, ada)).toContain(words)
})

it('takes a long password although it has the name in it', () => {
  expect(passwordProblem('quill-teapot-orbit-meadow', ada)).toBeNull()
})

import { expect, it } from '@jest/globals'

import { memoryFolder } from './memory-folder.mjs'

it('leaves the tests where they are on a machine without a folder in memory', () => {
  expect(memoryFolder('/no/such/folder')).toEqual({})
})

it('leaves them where they are when the folder has no room', () => {
  expect(memoryFolder('/proc')).toEqual({})
})

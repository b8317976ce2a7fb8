import { expect, it } from '@jest/globals'

import { shipped } from '@cms-support/shipped'

it('Payload’s editor of code is still fetched from somebody else’s server', () => {
  expect(shipped('@monaco-editor/loader/lib/es/config/index.js')).toContain('https://cdn.')
})

it('Payload still forgets a transaction before it commits it', () => {
  const commit = shipped('@payloadcms/db-mongodb/dist/transactions/commitTransaction.js')
  expect(commit).toMatch(/delete this\.sessions\[\w+\];\s*await session\.commitTransaction\(\)/)
})

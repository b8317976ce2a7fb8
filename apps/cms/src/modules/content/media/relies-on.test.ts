import { expect, it } from '@jest/globals'

import { shipped } from '@cms-support/shipped'

it('Payload still deletes the files that are replaced before it looks at the rest of a save', () => {
  const update = shipped('payload/dist/collections/operations/utilities/update.js')
  expect(update).toMatch(/await deleteAssociatedFiles\(\{[^]*await beforeValidate\(/)
})

it('Payload still asks other handlers for a file first, and calls a missing one a fault', () => {
  const file = shipped('payload/dist/uploads/endpoints/getFile.js')
  expect(file).toMatch(/upload\.handlers\?\.length[^]*'ENOENT'[^]*status: 500/)
})

import { expect, it } from '@jest/globals'

import { shipped } from '@cms-support/shipped'

const server = shipped('@payloadcms/next/dist/utilities/handleServerFunctions.js')

it('Payload still lets another function take the place of “form-state”', () => {
  expect(server).toContain("'form-state': buildFormStateHandler")
  expect(server).toContain('extraServerFunctions?.[fnKey] || baseServerFunctions[fnKey]')
})

it('still looks for a colleague’s save only where it is asked to', () => {
  expect(shipped('@payloadcms/ui/dist/utilities/buildFormState.js')).toContain(
    'if (checkForStaleData && originalUpdatedAt',
  )
})

it('a form still asks for it while somebody types, and lays a dialogue over what is typed', () => {
  const source = shipped('@payloadcms/ui/dist/views/Edit/index.js')
  expect(source).toMatch(/checkForStaleData,/)
  expect(source).toContain('DocumentStaleData')
})

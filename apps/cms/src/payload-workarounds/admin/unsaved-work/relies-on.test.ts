import { expect, it } from '@jest/globals'

import { shipped } from '@cms-support/shipped'

const form = shipped('@payloadcms/ui/dist/forms/Form/index.js')

it('Payload still takes every answer for a success at first', () => {
  expect(form).toMatch(
    /if \(!modifiedWhileProcessingRef\.current\) \{\s*setModified\(false\);[^]*if \(res\.status < 400\)/,
  )
})

it('still counts what was refused as changed only where a draft was saved', () => {
  expect(form).toMatch(/\['_status'\] === 'draft'\) \{\s*setModified\(true\);/)
  expect(form).toMatch(/setSubmitted\(true\);[^}]*if \(overridesFromArgs/)
})

it('still fills the form anew once something is taken off the website', () => {
  const source = shipped('@payloadcms/ui/dist/elements/UnpublishButton/index.js')
  expect(source).toMatch(/resetForm\(\{\s*\.\.\.\(dataFromProps \|\| \{\}\)/)
  expect(source).toContain('action-unpublish')
})

it('still leaves out, on the page of one’s own account, what stands beside the buttons', () => {
  const account = shipped('@payloadcms/next/dist/views/Account/index.js')
  expect(account).toContain('Fallback: EditView')
  expect(account).not.toContain('renderDocumentSlots')
})

it('still reads the page anew after going back, and fills the form with what is stored', () => {
  expect(shipped('@payloadcms/ui/dist/providers/RouteCache/index.js')).toContain('popstate')
  expect(form).toMatch(/useEffect\(\(\) => \{\s*if \(initialState\) \{[^]*?type: 'REPLACE_STATE'/)
})

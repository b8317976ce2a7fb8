import { expect, it } from '@jest/globals'

import { shipped } from '@cms-support/shipped'

const version = '@payloadcms/next/dist/views/Version'

it('Payload still ends the heading of a version with its date', () => {
  expect(shipped(`${version}/Default/SetStepNav.js`)).toMatch(
    /label: versionToCreatedAtFormatted\s*\}\]\)/,
  )
})

it('still writes that date on the server, by the server’s clock', () => {
  const source = shipped(`${version}/index.js`)
  expect(source).toMatch(/versionToCreatedAtFormatted = .*formatDate\(\{/)
  expect(source).not.toContain('timezone')
})

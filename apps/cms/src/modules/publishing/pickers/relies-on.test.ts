import { expect, it } from '@jest/globals'

import { shipped } from '@cms-support/shipped'

it.each(['Relationship', 'Upload'])(
  'Payload’s picker of a %s still asks for drafts, for one title, and with a POST',
  (field) => {
    const source = shipped(`@payloadcms/ui/dist/fields/${field}/Input.js`)
    expect(source).toContain("'X-Payload-HTTP-Method-Override': 'GET'")
    expect(source).toMatch(/draft: true/)
  },
)

import { expect, it } from '@jest/globals'

import { shipped } from '../test-support/shipped'

it('Payload’s template of a migration still begins with types imported as values', () => {
  const template = shipped('@payloadcms/drizzle/dist/utilities/getMigrationTemplate.js')
  expect(template).toContain('`import { MigrateUpArgs, MigrateDownArgs, sql } from ')
})

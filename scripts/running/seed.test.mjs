import { describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { interpret } from '../checks/settings.mjs'
import { readSeeded, rememberSeeded, reportFrom } from './seed.mjs'

describe('the report of the seeding program', () => {
  const signIn = { email: 'a@lectern.example', password: 'p' }

  it('is the last line of JSON among lines for people', () => {
    const output = `Migrated.\n{"other":1}\n${JSON.stringify({ world: 'demo', done: 'seeded', signIn })}\n`
    expect(reportFrom(output)).toMatchObject({ done: 'seeded', signIn })
  })

  it('the report of the seeding program must be there', () => {
    expect(() => reportFrom('Nothing to do.\n')).toThrow('did not say what it did')
  })
})

describe('what is remembered of a seeded database', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'lectern-seed-'))
  const { settings } = interpret({ DATA_DIR: dataDir }, 'production')
  const database = path.join(dataDir, 'lectern.db')

  it('holds for this database only, and only as long as it is there', () => {
    expect(readSeeded(settings)).toBeUndefined()
    writeFileSync(database, '')
    rememberSeeded(settings, { done: 'seeded' })
    expect(readSeeded(settings)).toMatchObject({ world: 'demo' })

    expect(readSeeded({ ...settings, databaseUrl: 'mongodb://127.0.0.1/x' })).toBeUndefined()
    rmSync(database)
    expect(readSeeded(settings)).toBeUndefined()
  })

  it('does not call a database demo that was filled by somebody else', () => {
    expect(rememberSeeded(settings, { done: 'not-empty' }).world).toBe('your own')
  })
})

import { describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { interpret } from '../checks/settings.mjs'
import { readSeeded, rememberSeeded, signInFrom } from './seed.mjs'

describe('the sign-in of a seeded world', () => {
  it('is read from the one line of JSON among lines for people', () => {
    const output =
      'Migrated.\n{"other":1}\n{"signIn":{"email":"a@lectern.example","password":"p"}}\nDone.\n'
    expect(signInFrom(output)).toEqual({ email: 'a@lectern.example', password: 'p' })
  })

  it('is absent when nothing was printed, or something broken', () => {
    expect(signInFrom('Nothing to do.\n{broken\n')).toBeUndefined()
  })
})

describe('what is remembered of a seeded database', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'lectern-seed-'))
  const { settings } = interpret({ DATA_DIR: dataDir }, 'production')
  const database = path.join(dataDir, 'lectern.db')

  it('holds for this database only, and only as long as it is there', () => {
    expect(readSeeded(settings)).toBeUndefined()
    writeFileSync(database, '')
    rememberSeeded(settings, undefined)
    expect(readSeeded(settings)).toMatchObject({ world: 'demo' })

    expect(readSeeded({ ...settings, databaseUrl: 'mongodb://127.0.0.1/x' })).toBeUndefined()
    rmSync(database)
    expect(readSeeded(settings)).toBeUndefined()
  })
})

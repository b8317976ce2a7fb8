import { describe, expect, it } from '@jest/globals'
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { localSecrets } from './secrets.mjs'

describe('the secrets of a local system', () => {
  const dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'lectern-secrets-')), 'data')

  it('are made once and then kept', () => {
    const first = localSecrets(dataDir)
    expect(first.PAYLOAD_SECRET).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(Object.values(first)).size).toBe(4)
    expect(localSecrets(dataDir)).toEqual(first)
  })

  it('can be read by their owner alone', () => {
    expect(statSync(path.join(dataDir, 'secrets.json')).mode & 0o077).toBe(0)
  })

  it('lie in a folder, with what customers wrote, into which nobody else can look', () => {
    expect(statSync(dataDir).mode & 0o077).toBe(0)
  })
})

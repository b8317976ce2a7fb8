import { describe, expect, it } from '@jest/globals'
import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { diskState, readDiskState } from './disk-health'

const folder = () => mkdtempSync(path.join(tmpdir(), 'lectern-disk-'))

describe('a disk', () => {
  it('is well when something can be written, of which nothing stays', async () => {
    const here = path.join(folder(), 'not-there-yet')
    expect(await readDiskState(here)).toBe('ok')
    expect(readdirSync(here)).toEqual([])
  })

  it('with less room than wanted is full', async () => {
    expect(await readDiskState(folder(), Number.MAX_SAFE_INTEGER)).toBe('full')
  })

  it('that takes nothing is read-only', async () => {
    const here = folder()
    chmodSync(here, 0o500)
    // Root may write wherever a disk can be written at all.
    const isRoot = process.getuid?.() === 0
    expect(await readDiskState(isRoot ? '/sys' : here, 0)).toBe('read-only')
  })

  it('that is none is failing', async () => {
    const file = path.join(folder(), 'file')
    writeFileSync(file, '')
    expect(await readDiskState(path.join(file, 'media'))).toBe('failing')
  })

  it('is looked at every ten seconds at most', async () => {
    const file = path.join(folder(), 'file')
    writeFileSync(file, '')
    const good = folder()
    const folders = [good]
    expect(await diskState(folders, 0)).toBe('ok')
    folders[0] = path.join(file, 'media')
    expect(await diskState([good], 9_000)).toBe('ok')
    expect(await diskState(folders, 9_000)).toBe('failing')
  })
})

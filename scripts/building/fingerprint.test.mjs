import { beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { fingerprint } from './fingerprint.mjs'

/** @type {string} */
let root

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'lectern-fingerprint-'))
  write('app/src/page.tsx', 'a page')
  write('lock.json', '{}')
})

describe('the fingerprint of sources', () => {
  it('is the same for the same files', () => {
    expect(of()).toBe(of())
  })

  it.each([
    ['a file changes', () => write('app/src/page.tsx', 'another page')],
    ['a file is added', () => write('app/src/layout.tsx', '')],
    ['a file is removed', () => rmSync(path.join(root, 'app/src/page.tsx'))],
    ['a file is renamed', () => renameSync(path.join(root, 'app/src'), path.join(root, 'app/lib'))],
    ['a file beside the folder changes', () => write('lock.json', '{"a":1}')],
  ])('changes when %s', (_, change) => {
    const before = of()
    change()
    expect(of()).not.toBe(before)
  })

  it.each([
    'app/.next/server/page.js',
    'app/node_modules/x/index.js',
    'app/src/page.test.tsx',
    'app/README.md',
    'app/next-env.d.ts',
    'app/seed/main.ts',
  ])('does not change with %s, which is in no build', (file) => {
    const before = of()
    write(file, 'anything')
    expect(of()).toBe(before)
  })
})

function of() {
  return fingerprint(root, ['app', 'lock.json', 'not-there'])
}

/**
 * @param {string} file
 * @param {string} content
 */
function write(file, content) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), content)
}

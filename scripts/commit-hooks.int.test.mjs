import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { repositoryRoot } from './checks/settings.mjs'

/** @type {string} a repository of its own */
let folder

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-hooks-'))
  git('init', '--quiet')
  git('config', 'user.name', 'Edwin Reed')
  git('config', 'user.email', 'edwin.reed@staff.example')
  git('config', 'core.hooksPath', path.join(repositoryRoot, '.githooks'))
  copyFileSync(
    path.join(repositoryRoot, 'prettier.config.mjs'),
    path.join(folder, 'prettier.config.mjs'),
  )
  symlinkSync(path.join(repositoryRoot, 'node_modules'), path.join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the subject of a commit', () => {
  it.each([
    'payments: limit attempts to 20 per order',
    `words: ${'é'.repeat(65)}`,
    'Merge branch "main"',
    'fixup! payments: limit attempts to 20 per order',
  ])('may be “%s”', (subject) => {
    expect(commit(subject).status).toBe(0)
  })

  it.each([
    ['Limit attempts to 20 per order', 'names the module first'],
    [`payments: ${'x'.repeat(63)}`, 'The subject has 73 characters'],
  ])('may not be “%s”', (subject, reason) => {
    const { status, stderr } = commit(subject)
    expect(stderr).toContain(reason)
    expect(status).toBe(1)
  })

  it('may be anything for somebody who passes the check by', () => {
    expect(commit('Limit attempts', '--no-verify').status).toBe(0)
  })
})

describe('a staged file', () => {
  it.each([
    ['tidy.mjs', "export const name = 'tidy'\n", 0],
    ['untidy.mjs', 'export const name = "untidy";\n', 1],
    ['dates.unknown', 'anything;\n', 0],
  ])('%s is formatted before it is committed', (file, content, expected) => {
    mkdirSync(path.join(folder, 'src'), { recursive: true })
    writeFileSync(path.join(folder, 'src', file), content)
    git('add', 'src')
    expect(commit('files: add one').status).toBe(expected)
    git('reset', '--quiet', '--', 'src')
    rmSync(path.join(folder, 'src'), { recursive: true })
  })
})

/**
 * @param {string} subject
 * @param {string[]} options
 */
function commit(subject, ...options) {
  return git('commit', '--quiet', '--allow-empty', '--message', subject, ...options)
}

/** @param {string[]} args */
function git(...args) {
  return spawnSync('git', args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
    encoding: 'utf8',
  })
}

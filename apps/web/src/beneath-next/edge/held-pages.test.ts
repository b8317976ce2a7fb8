import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { HeldPages } from './held-pages'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-held-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
  jest.restoreAllMocks()
})

describe('what the edge holds', () => {
  it('is found by any of the tags that it is made from', () => {
    const held = new HeldPages(folder)
    expect(held.note('/blog', ['posts', 'settings'])).toBe(true)
    expect(held.note('/about', ['pages', 'settings'])).toBe(true)
    expect(held.withAnyOf(['posts'])).toEqual(['/blog'])
    expect(held.withAnyOf(['settings', 'posts'])).toEqual(['/blog', '/about'])
    expect(held.withAnyOf(['look'])).toEqual([])
  })

  it('carries every tag that a copy of it ever had, since the edge has several', () => {
    const held = new HeldPages(folder)
    held.note('/', ['posts'])
    held.note('/', ['courses'])
    expect(held.withAnyOf(['posts'])).toEqual(['/'])
    expect(held.withAnyOf(['courses'])).toEqual(['/'])
  })

  it('is still known after a restart, and in every process that shares the folder', () => {
    const [one, other] = [new HeldPages(folder), new HeldPages(folder)]
    one.note('/a', ['posts'])
    other.note('/b', ['posts'])
    one.note('/c', ['posts'])
    one.forget('/a')
    for (const held of [one, other, new HeldPages(folder)]) {
      expect(held.all().toSorted()).toEqual(['/b', '/c'])
    }
  })

  it('is written down again when another process has said that it is not held any more', () => {
    const [one, other] = [new HeldPages(folder), new HeldPages(folder)]
    one.note('/a', ['posts'])
    other.note('/a', ['posts'])
    one.forget('/a')
    other.note('/a', ['posts'])
    expect(one.all()).toEqual(['/a'])
  })

  it('is written once, however often it is asked for', () => {
    const held = new HeldPages(folder)
    for (let visit = 0; visit < 10; visit += 1) held.note('/', ['posts', 'look'])
    expect(lines()).toHaveLength(1)
  })

  it('has a limit, beyond which nothing more may be held', () => {
    const held = new HeldPages(folder, 2)
    expect(['/a', '/b', '/c'].map((address) => held.note(address, ['posts']))).toEqual([
      true,
      true,
      false,
    ])
    held.forget('/a')
    expect(held.note('/c', ['posts'])).toBe(true)
    expect(held.note('/b', [...Array(201).keys()].map(String))).toBe(false)
  })

  it('may not be held when that cannot be written down', () => {
    const held = new HeldPages(folder)
    rmSync(folder, { recursive: true })
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(held.note('/', ['posts'])).toBe(false)
    expect(held.all()).toEqual([])
  })

  it('is nothing, and the website starts all the same, where nothing can be written', () => {
    const file = path.join(folder, 'a-file')
    appendFileSync(file, '')
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const held = new HeldPages(path.join(file, 'below-a-file'))
    expect(held.note('/', ['posts'])).toBe(false)
    expect(error).toHaveBeenCalledTimes(2)
  })

  it('is known but for a line that was cut short', () => {
    new HeldPages(folder).note('/a', ['posts'])
    appendFileSync(file(), '{"address":"/b","ta\n')
    jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    expect(new HeldPages(folder).all()).toEqual(['/a'])
  })

  it('is written anew at a start when it has become long, and others notice', () => {
    const before = new HeldPages(folder)
    before.note('/a', ['posts'])
    before.note('/b', ['posts'])
    appendFileSync(file(), `${'x'.repeat(4_000_000)}\n`)
    jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    const after = new HeldPages(folder)
    expect(lines()).toHaveLength(2)
    after.note('/c', ['posts'])
    expect(before.all().toSorted()).toEqual(['/a', '/b', '/c'])
  })
})

function file(): string {
  return path.join(folder, 'pages.jsonl')
}

function lines(): string[] {
  return readFileSync(file(), 'utf8').split('\n').filter(Boolean)
}

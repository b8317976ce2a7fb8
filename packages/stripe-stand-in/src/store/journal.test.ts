import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { openStore } from './store'

const newDir = () => mkdtempSync(join(tmpdir(), 'stand-in-store-'))
const setting = (aheadSeconds: number) => ({ id: 'clock' as const, aheadSeconds })
const refund = (id: string) => ({ id }) as never

describe('the store', () => {
  it('comes back with everything, in the order of creation', () => {
    const dir = newDir()
    const store = openStore(dir)
    for (const id of ['b', 'a', 'c']) store.put('refunds', refund(id))
    store.put('refunds', refund('a'))
    store.remove('refunds', 'c')
    const ids = openStore(dir)
      .all('refunds')
      .map(({ id }) => id)
    expect(ids).toEqual(['b', 'a'])
  })

  it('drops a line that a killed process left unfinished', () => {
    const dir = newDir()
    openStore(dir).put('settings', setting(1))
    appendFileSync(join(dir, 'journal.jsonl'), '[{"table":"settings","id":"clock","rec')
    const store = openStore(dir)
    expect(store.get('settings', 'clock')).toEqual(setting(1))
    store.put('settings', setting(2))
    expect(openStore(dir).get('settings', 'clock')).toEqual(setting(2))
  })

  it('comes to the same state when it is killed between snapshot and journal', () => {
    const dir = newDir()
    const store = openStore(dir)
    store.put('settings', setting(1))
    store.put('settings', setting(2))
    const journal = readFileSync(join(dir, 'journal.jsonl'))
    openStore(dir)
    writeFileSync(join(dir, 'journal.jsonl'), journal)
    expect(openStore(dir).get('settings', 'clock')).toEqual(setting(2))
  })

  it('keeps all changes of a transaction or none', () => {
    const dir = newDir()
    const store = openStore(dir)
    store.put('settings', setting(1))
    expect(() =>
      store.transaction(() => {
        store.put('settings', setting(2))
        store.put('refunds', refund('a'))
        throw new Error('half way')
      }),
    ).toThrow('half way')
    for (const read of [store, openStore(dir)]) {
      expect(read.get('settings', 'clock')).toEqual(setting(1))
      expect(read.all('refunds')).toEqual([])
    }
  })
})

describe('a damaged file', () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  afterEach(() => {
    said.mockClear()
  })

  it.each([
    ['garbage', Buffer.alloc(50, 0xfe)],
    ['zeros', Buffer.alloc(50)],
    ['JSON of another kind', 'null'],
    ['a change of something unknown', '[{"table":"moons","id":"a","record":{"id":"a"}}]'],
    ['a change without its record', '[{"table":"refunds","id":"a"}]'],
  ])('costs what cannot be read, and that is said: %s', (_, damage) => {
    const dir = newDir()
    const store = openStore(dir)
    store.put('refunds', refund('a'))
    appendFileSync(join(dir, 'journal.jsonl'), damage)
    appendFileSync(join(dir, 'journal.jsonl'), '\n')
    store.put('refunds', refund('b'))
    const ids = openStore(dir)
      .all('refunds')
      .map(({ id }) => id)
    expect(ids).toEqual(['a', 'b'])
    expect(said).toHaveBeenCalledTimes(1)
    openStore(dir)
    expect(said).toHaveBeenCalledTimes(1)
  })

  it.each(['snapshot.jsonl', 'journal.jsonl', 'snapshot.jsonl.new'])(
    'makes room when it is a folder: %s',
    (name) => {
      const dir = newDir()
      openStore(dir)
      rmSync(join(dir, name), { force: true })
      mkdirSync(join(dir, name, 'inside'), { recursive: true })
      openStore(dir).put('refunds', refund('a'))
      expect(openStore(dir).get('refunds', 'a')).toBeDefined()
    },
  )
})

describe('a full disk', () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  afterEach(() => {
    said.mockClear()
  })

  it('for the snapshot costs nothing and is said once: the journal goes on, after whole lines', () => {
    const dir = newDir()
    const store = openStore(dir)
    store.put('refunds', refund('a'))
    appendFileSync(join(dir, 'journal.jsonl'), '[{"table":"refunds","id":"half')
    symlinkSync('/dev/full', join(dir, 'snapshot.jsonl.new'))
    openStore(dir).put('refunds', refund('b'))
    expect(said).toHaveBeenCalledTimes(1)
    expect(openStore(dir).all('refunds')).toHaveLength(2)
  })
})

import { expect, it } from '@jest/globals'
import { MadeOnce } from './made-once'

it('makes a thing once for each state, also for those who come meanwhile', async () => {
  const once = new MadeOnce<number>()
  let count = 0
  const make = () => Promise.resolve((count += 1))
  const both = [once.of('one', make), once.of('one', make)]
  expect(await Promise.all(both)).toEqual([1, 1])
  expect(await once.of('two', make)).toBe(2)
  expect(await once.of('one', make)).toBe(3)
})

it('tries again after a failure, and tells those who wait for it', async () => {
  const once = new MadeOnce<string>()
  const fail = () => Promise.reject(new Error('away'))
  const waiting = [once.of('one', fail), once.of('one', fail)]
  for (const each of waiting) await expect(each).rejects.toThrow('away')
  expect(await once.of('one', () => Promise.resolve('back'))).toBe('back')
})

it('lets a late failure take nothing away from a newer state', async () => {
  const once = new MadeOnce<string>()
  let fail = (_: Error) => {}
  const old = once.of('old', () => new Promise((_, reject) => (fail = reject)))
  const made = once.of('new', () => Promise.resolve('made'))
  fail(new Error('too late'))
  await expect(old).rejects.toThrow('too late')
  expect(once.of('new', () => Promise.resolve('again'))).toBe(made)
})

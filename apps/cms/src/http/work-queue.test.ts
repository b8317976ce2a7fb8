import { expect, it } from '@jest/globals'

import { queueFor } from './work-queue'
import { Refusal } from './refusal'

it('refuses whoever would wait behind too many, and lets the next one in once one is done', async () => {
  const inTurn = queueFor({ atOnce: 1, maxWaiting: 1, retryAfterSeconds: 1 })
  const ends: (() => void)[] = []
  const work = () => new Promise<void>((resolve) => ends.push(resolve))
  const first = inTurn(work)
  const second = inTurn(work)
  await expect(inTurn(work)).rejects.toBeInstanceOf(Refusal)
  while (ends.length < 1) await nextTurn()
  ends[0]?.()
  await first
  while (ends.length < 2) await nextTurn()
  const third = inTurn(work)
  await expect(inTurn(work)).rejects.toBeInstanceOf(Refusal)
  ends[1]?.()
  while (ends.length < 3) await nextTurn()
  ends[2]?.()
  await Promise.all([second, third])
})

it('gives what was made at once, and begins the next piece only after a rest', async () => {
  const order: string[] = []
  const rests: (() => void)[] = []
  const inTurn = queueFor({
    atOnce: 1,
    maxWaiting: 5,
    retryAfterSeconds: 1,
    rest: (milliseconds) => {
      order.push(milliseconds >= 0 ? 'rest' : 'no rest')
      return new Promise((resolve) => rests.push(resolve))
    },
  })
  const work = (name: string) => async () => {
    order.push(name)
    return name
  }
  const second = [inTurn(work('first')), inTurn(work('second'))][1]
  while (rests.length === 0) await nextTurn()
  expect(order).toEqual(['first', 'rest'])
  rests[0]?.()
  await expect(second).resolves.toBe('second')
})

it('rests after work that failed, too, and tells why it failed', async () => {
  let rested = 0
  const rest = async () => void rested++
  const inTurn = queueFor({ atOnce: 1, maxWaiting: 5, retryAfterSeconds: 1, rest })
  const failing = () => Promise.reject(new Error('No paper'))
  await expect(inTurn(failing)).rejects.toThrow('No paper')
  await expect(inTurn(async () => 'next')).resolves.toBe('next')
  while (rested < 2) await nextTurn()
})

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

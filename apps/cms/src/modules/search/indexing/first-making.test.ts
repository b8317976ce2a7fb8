import { expect, it } from '@jest/globals'

import { FirstMaking } from './first-making'

it('whoever comes first waits until all is there', async () => {
  const made: string[] = []
  const making = new FirstMaking(async () => void made.push('everything'))
  await making.untilMadeOrLate()
  expect(made).toEqual(['everything'])
  await making.untilMadeOrLate()
  expect(made).toEqual(['everything'])
  expect(making.isMade).toBe(true)
})

it('whoever comes after the first moments of a long making does not wait again', async () => {
  const making = new FirstMaking(() => new Promise(() => {}))
  await making.untilMadeOrLate()
  let turns = 0
  const count = setInterval(() => (turns += 1), 50)
  for (let asked = 0; asked < 100; asked += 1) await making.untilMadeOrLate()
  clearInterval(count)
  expect(turns).toBe(0)
  expect(making.isMade).toBe(false)
})

it('is begun again after it failed, and says why to whoever waited', async () => {
  let attempts = 0
  const making = new FirstMaking(async () => {
    attempts += 1
    if (attempts === 1) throw new Error('The database was away')
  })
  await expect(making.untilMadeOrLate()).rejects.toThrow('The database was away')
  await making.untilMadeOrLate()
  expect(making.isMade).toBe(true)
})

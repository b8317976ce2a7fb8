import { expect, it } from '@jest/globals'

import { againForLateComers } from './again-for-late-comers'

it('lets late comers share one run that begins after they came', async () => {
  const ends: (() => void)[] = []
  const run = againForLateComers(() => new Promise<void>((resolve) => ends.push(resolve)))
  const first = run()
  const late = [run(), run()]
  expect(ends).toHaveLength(1)
  ends[0]?.()
  await first
  await Promise.resolve()
  expect(ends).toHaveLength(2)
  ends[1]?.()
  await Promise.all(late)
  expect(ends).toHaveLength(2)
})

it('runs again after a run that failed', async () => {
  let runs = 0
  const run = againForLateComers(() => {
    runs += 1
    return runs === 1 ? Promise.reject(new Error('no database')) : Promise.resolve()
  })
  await expect(run()).rejects.toThrow('no database')
  await run()
  expect(runs).toBe(2)
})

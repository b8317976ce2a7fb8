import { describe, expect, it } from '@jest/globals'
import { rememberTaken, takenBefore } from './taken-before'

describe('an announcement that is told again', () => {
  it('is known by its names, and done when what it led to is', async () => {
    let finish: () => void = () => undefined
    const takingBack = new Promise<void>((resolve) => {
      finish = resolve
    })
    rememberTaken(['a', 'b'], ['posts'], takingBack)
    let isDone = false
    const taken = takenBefore(['b'], ['posts'])?.then(() => {
      isDone = true
    })
    await Promise.resolve()
    expect(isDone).toBe(false)
    finish()
    await taken
    expect(isDone).toBe(true)
  })

  it('is known when it was told in portions', () => {
    rememberTaken(['c'], ['posts'], Promise.resolve())
    rememberTaken(['c'], ['pages'], Promise.resolve())
    expect(takenBefore(['c'], ['posts', 'pages'])).toBeDefined()
  })

  it.each([
    ['it has no names', [], ['posts']],
    ['one of its names is new', ['a', 'never heard'], ['posts']],
    ['it is about more than before', ['a'], ['posts', 'settings']],
  ])('counts as news when %s', (_, ids, tags) => {
    expect(takenBefore(ids, tags)).toBeUndefined()
  })

  it('is remembered for a while, and not for good', () => {
    rememberTaken(['oldest'], ['posts'], Promise.resolve())
    for (let later = 0; later < 1_000; later += 1) {
      rememberTaken([`later ${later}`], ['posts'], Promise.resolve())
    }
    expect(takenBefore(['oldest'], ['posts'])).toBeUndefined()
    expect(takenBefore(['later 999'], ['posts'])).toBeDefined()
  })
})

import { describe, expect, it } from '@jest/globals'
import { orderStates } from '@lectern/shared/orders/order-state'
import { orderHomePath } from './order-page-path'
import { isOpenStep, stepAfter, stepBefore } from './steps'

describe('the steps of the checkout', () => {
  it('follow each other, the last one being followed by itself', () => {
    expect(
      ['booker', 'delegates', 'needs', 'check'].map((step) => stepAfter(step as 'check')),
    ).toEqual(['delegates', 'needs', 'check', 'check'])
    expect(stepBefore('booker')).toBeNull()
    expect(stepBefore('check')).toBe('needs')
  })

  it('may be seen once those before them are answered, and again later', () => {
    expect(isOpenStep('check', 'delegates')).toBe(false)
    expect(isOpenStep('delegates', 'delegates')).toBe(true)
    expect(isOpenStep('booker', 'check')).toBe(true)
  })
})

describe('where an order belongs', () => {
  it('is the first unanswered step while it is open', () => {
    const order = { token: 'a.b', state: 'open', nextStep: 'needs' } as const
    expect(orderHomePath(order)).toBe('/checkout/a.b/needs')
  })

  it.each([
    ['paying', '/checkout/a.b/check'],
    ['lapsed', '/checkout/a.b/time-ran-out'],
    ['abandoned', '/basket'],
    ['booked', '/orders/a.b'],
    ['refunding', '/orders/a.b'],
    ['stopped', '/orders/a.b'],
  ] as const)('%s: %s', (state, path) => {
    expect(orderHomePath({ token: 'a.b', state, nextStep: 'check' })).toBe(path)
  })

  it('is somewhere in every state', () => {
    for (const state of orderStates) {
      expect(orderHomePath({ token: 'a.b', state, nextStep: 'check' })).toMatch(/^\//)
    }
  })
})

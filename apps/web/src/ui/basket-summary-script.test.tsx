import { formatBasketSummary } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { basketSummaryCookie, basketSummaryId, basketSummaryScript } from './basket-summary-script'

describe('the script that paints the basket summary', () => {
  beforeEach(() => {
    document.body.innerHTML = `<span id="${basketSummaryId}">…</span>`
    document.cookie = `${basketSummaryCookie}=; max-age=0`
  })

  it.each([
    [0, 0],
    [76_440, 1],
    [152_880, 2],
    [5, 1],
    [123_456_789, 120],
  ])('writes %d pence and %d places as everybody else does', (grossPence, count) => {
    document.cookie = `${basketSummaryCookie}=${grossPence}.${count}`
    run()
    expect(summary()).toBe(formatBasketSummary({ grossPence: pence(grossPence), count }))
  })

  it('says that the basket is empty when there is no cookie', () => {
    run()
    expect(summary()).toBe('£0.00 (0 items)')
  })

  it.each(['nonsense', '1e9.5', '12', '-1.2', '<b>.1', '99999999999.1'])(
    'takes the cookie "%s" for an empty basket',
    (value) => {
      document.cookie = `${basketSummaryCookie}=${value}`
      run()
      expect(summary()).toBe('£0.00 (0 items)')
    },
  )

  it('paints again what comes out of the memory of the browser', () => {
    run()
    document.cookie = `${basketSummaryCookie}=48000.1`
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
    expect(summary()).toBe('£0.00 (0 items)')
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    expect(summary()).toBe('£480.00 (1 item)')
  })

  it('is at most half a kilobyte', () => {
    expect(basketSummaryScript.length).toBeLessThanOrEqual(512)
  })
})

function run() {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the browser does with it
  new Function(basketSummaryScript)()
}

function summary() {
  return document.getElementById(basketSummaryId)?.textContent
}

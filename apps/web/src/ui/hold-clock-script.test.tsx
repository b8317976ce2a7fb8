import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { holdClockScript } from './hold-clock-script'

describe('the clock of a hold', () => {
  beforeAll(() => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the browser does with it
    new Function(holdClockScript)()
  })
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    document.body.innerHTML = ''
    jest.useRealTimers()
  })

  it('says in words how much time is left', () => {
    show(19 * 60 + 30)
    expect(left()).toBe(' (20 minutes left)')
    jest.advanceTimersByTime(60_000)
    expect(left()).toBe(' (19 minutes left)')
  })

  it('is silent until five minutes are left, and then speaks at few moments', () => {
    show(400)
    jest.advanceTimersByTime(90_000)
    expect(said()).toBe('')
    jest.advanceTimersByTime(10_000)
    expect(said()).toContain('5 minutes left')
    jest.advanceTimersByTime(60_000)
    expect(said()).toContain('5 minutes left')
    jest.advanceTimersByTime(120_000)
    expect(said()).toContain('2 minutes left')
  })

  it('warns by its looks as well', () => {
    show(301)
    expect(clock().classList.contains('is-short')).toBe(false)
    jest.advanceTimersByTime(1_000)
    expect(clock().classList.contains('is-short')).toBe(true)
  })

  it('says at the end that nothing is lost, and stops', () => {
    show(1)
    jest.advanceTimersByTime(1_000)
    expect(left()).toBe(' (The time is up)')
    expect(said()).toContain('Nothing that you typed is lost')
    expect(jest.getTimerCount()).toBe(0)
  })
})

function show(secondsLeft: number) {
  document.body.innerHTML = `<hold-clock data-seconds-left="${secondsLeft}"><span data-left></span><span data-said></span></hold-clock>`
}

function clock() {
  return document.querySelector('hold-clock') as HTMLElement
}

function left() {
  return document.querySelector('[data-left]')?.textContent
}

function said() {
  return document.querySelector('[data-said]')?.textContent
}

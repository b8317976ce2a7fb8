import { maxBasketLines, maxPlacesPerLine } from './limits'

/** Places wanted on one course run. */
export interface BasketLine {
  readonly runId: string
  readonly count: number
}

/** What a visitor means to book: run ids and counts, each run once, never a price. */
export type Basket = readonly BasketLine[]

export type BasketChangeOutcome =
  { kind: 'changed'; basket: Basket } | { kind: 'refused'; reason: BasketRefusal; basket: Basket }

/** `basket` is then the basket as it was. */
export type BasketRefusal =
  'not-a-course-date' | 'not-a-count' | 'too-many-places' | 'too-many-lines'

export const emptyBasket: Basket = []

/** Longer than any basket we write: whatever is longer was not written by us. */
const maxCookieCharacters = 1_000

/**
 * Reads a basket from its cookie, `<runId>~<count>.<runId>~<count>`. Never throws: nonsense is left
 * out, doubled runs are merged, counts and lines beyond the limits are cut off.
 */
export function parseBasket(cookieText: string | undefined): Basket {
  if (!cookieText || cookieText.length > maxCookieCharacters) {
    return emptyBasket
  }
  const countByRun = new Map<string, number>()
  for (const line of cookieText.split('.').flatMap(parseLine)) {
    const count = (countByRun.get(line.runId) ?? 0) + line.count
    countByRun.set(line.runId, Math.min(count, maxPlacesPerLine))
  }
  const lines = [...countByRun].map(([runId, count]) => ({ runId, count }))
  return lines.slice(0, maxBasketLines)
}

/** Uses only characters that a cookie carries unescaped. */
export function serialiseBasket(basket: Basket): string {
  return basket.map((line) => `${line.runId}~${line.count}`).join('.')
}

/** Adds places to those already wanted on the run. */
export function addPlaces(basket: Basket, added: BasketLine): BasketChangeOutcome {
  const present = basket.find((line) => line.runId === added.runId)
  if (!isCount(added.count)) return refuse(basket, 'not-a-count')
  if (!isRunId(added.runId)) return refuse(basket, 'not-a-course-date')
  if (present) return setPlaces(basket, { ...added, count: present.count + added.count })
  if (added.count > maxPlacesPerLine) return refuse(basket, 'too-many-places')
  if (basket.length >= maxBasketLines) return refuse(basket, 'too-many-lines')
  return { kind: 'changed', basket: [...basket, { runId: added.runId, count: added.count }] }
}

/**
 * Changes how many places are wanted on a run; 0 removes it. A run that is no longer in the basket
 * (it was removed in another tab) stays out of it.
 */
export function setPlaces(basket: Basket, wanted: BasketLine): BasketChangeOutcome {
  if (wanted.count === 0) return { kind: 'changed', basket: removeRun(basket, wanted.runId) }
  if (!isCount(wanted.count)) return refuse(basket, 'not-a-count')
  if (wanted.count > maxPlacesPerLine) return refuse(basket, 'too-many-places')
  const changed = basket.map((line) =>
    line.runId === wanted.runId ? { runId: line.runId, count: wanted.count } : line,
  )
  return { kind: 'changed', basket: changed }
}

export function removeRun(basket: Basket, runId: string): Basket {
  return basket.filter((line) => line.runId !== runId)
}

export function countPlaces(basket: Basket): number {
  return basket.reduce((sum, line) => sum + line.count, 0)
}

function parseLine(text: string): BasketLine[] {
  const [runId = '', digits = '', ...rest] = text.split('~')
  const isLine = rest.length === 0 && isRunId(runId) && /^[1-9]\d{0,3}$/.test(digits)
  return isLine ? [{ runId, count: Math.min(Number(digits), maxPlacesPerLine) }] : []
}

function isRunId(text: string): boolean {
  return /^[A-Za-z0-9-]{1,64}$/.test(text)
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 1
}

function refuse(basket: Basket, reason: BasketRefusal): BasketChangeOutcome {
  return { kind: 'refused', reason, basket }
}

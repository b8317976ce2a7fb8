import { addPlaces, removeRun, setPlaces, type Basket, type BasketRefusal } from './basket'
import { maxBasketLines, maxPlacesPerLine } from './limits'

/**
 * Places that one press of "Book" put into the basket, remembered so that pressing again without
 * meaning more adds them once, and so that they can be taken out again.
 */
export interface Addition {
  readonly runId: string
  readonly count: number
  /** Tells one visit to a page from the next, and stays when somebody goes back; empty without scripts. */
  readonly visit: string
}

/** The last of each run, the newest first. */
export type Additions = readonly Addition[]

export interface RememberingBasket {
  basket: Basket
  additions: Additions
}

export type AdditionOutcome =
  | ({ kind: 'added' } & RememberingBasket)
  | { kind: 'repeated' }
  | { kind: 'refused'; reason: BasketRefusal }

/**
 * Adds places, unless the same was added from the same visit to a page: a second press after going
 * back, a double click, a form sent twice. Another number of places, another date, or a new visit is
 * meant. Without scripts no visit is known, and the same number on the same date counts as repeated.
 */
export function addOnce(
  { basket, additions }: RememberingBasket,
  addition: Addition,
): AdditionOutcome {
  if (isRepeated({ basket, additions }, addition)) return { kind: 'repeated' }
  const outcome = addPlaces(basket, addition)
  if (outcome.kind === 'refused') return { kind: 'refused', reason: outcome.reason }
  const others = additions.filter(({ runId }) => runId !== addition.runId)
  return { kind: 'added', basket: outcome.basket, additions: [addition, ...others] }
}

/** Takes out what the last press of "Book" on a run added, once. What was there before stays. */
export function undoAddition(
  { basket, additions }: RememberingBasket,
  runId: string,
): RememberingBasket {
  const undone = additions.find((addition) => addition.runId === runId)
  const line = basket.find((present) => present.runId === runId)
  if (!undone || !line) return { basket, additions }
  return {
    basket: withPlaces(basket, { runId, count: line.count - undone.count }),
    additions: additions.filter((addition) => addition !== undone),
  }
}

/** Of runs that are still in the basket: what was removed may be added again. */
export function additionsStanding({ basket, additions }: RememberingBasket): Additions {
  const runIds = new Set(basket.map(({ runId }) => runId))
  return additions.filter(({ runId }) => runIds.has(runId)).slice(0, maxBasketLines)
}

/** For the cookie that remembers: `<runId>~<count>~<visit>`, joined by dots. */
export function serialiseAdditions(additions: Additions): string {
  return additions.map(({ runId, count, visit }) => `${runId}~${count}~${visit}`).join('.')
}

/** Never throws: what cannot be read was not added. */
export function parseAdditions(cookieText: string | undefined): Addition[] {
  return (cookieText ?? '').split('.', maxBasketLines).flatMap((text) => {
    const match = /^([A-Za-z0-9-]{1,64})~(\d{1,2})~([a-z0-9]{0,16})$/.exec(text)
    const [, runId, digits, visit = ''] = match ?? []
    const count = Number(digits)
    return runId && count >= 1 && count <= maxPlacesPerLine ? [{ runId, count, visit }] : []
  })
}

/** As a form says it, which anybody may have written; what is no visit of ours is none. */
export function visitTyped(text: string | undefined): string {
  return /^[a-z0-9]{1,16}$/.test(text ?? '') ? (text ?? '') : ''
}

function isRepeated({ basket, additions }: RememberingBasket, addition: Addition): boolean {
  const last = additions.find(({ runId }) => runId === addition.runId)
  const isInBasket = basket.some(({ runId }) => runId === addition.runId)
  return isInBasket && last?.count === addition.count && last.visit === addition.visit
}

function withPlaces(basket: Basket, line: { runId: string; count: number }): Basket {
  return line.count > 0 ? setPlaces(basket, line).basket : removeRun(basket, line.runId)
}

import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import {
  additionsStanding,
  addOnce,
  undoAddition,
  type Addition,
  type Additions,
} from '@lectern/shared/basket/additions'
import type { Basket, BasketChangeOutcome } from '@lectern/shared/basket/basket'
import { seenAfterChange, seenAfterCode, type SeenLine } from '@lectern/shared/basket/changes'
import { codeLetters, comparedCode, isCode } from '@lectern/shared/discounts/code-letters'
import { CmsUnavailableError } from '../../cms/client'
import { abandonCheckout } from '../../cms/checkouts'
import { readBasketFigures, readCode } from '../../cms/quotes'
import { seeOther } from '../../forms/form-route'
import {
  forgetCheckout,
  forgetOrganisation,
  readBasketCookies,
  writeBasketCookies,
  writeOrganisationCookie,
} from './basket-cookies'
import { isBought, readCurrentBasket, type CurrentBasket } from './current-basket'

/** Adds what a press of "Book" means, and leads to the basket, which says so. */
export async function addToBasket(addition: Addition): Promise<Response> {
  const current = await currentUnlessUnavailable()
  const outcome = addOnce(current, addition)
  if (outcome.kind === 'refused') return seeOther(paths.basketSaying(outcome.reason))
  if (outcome.kind === 'repeated') return seeOther(paths.basketWith({ already: addition.runId }))
  await replaceBasket(current, outcome)
  return seeOther(paths.basketWith({ added: addition.runId }))
}

/** Takes out again what was added last on a course date; what was done by then stays done. */
export async function undoAdding(runId: string): Promise<Response> {
  const current = await currentUnlessUnavailable()
  const undone = undoAddition(current, runId)
  if (undone.basket !== current.basket) await replaceBasket(current, undone)
  return seeOther(paths.basket)
}

/** Changes the basket as a form asked, and leads to it; a refusal is explained there. */
export async function changeBasket(
  change: (basket: Basket) => BasketChangeOutcome,
): Promise<Response> {
  const current = await currentUnlessUnavailable()
  const outcome = change(current.basket)
  if (outcome.kind === 'refused') return seeOther(paths.basketSaying(outcome.reason))
  await replaceBasket(current, { basket: outcome.basket, additions: current.additions })
  return seeOther(paths.basket)
}

/** Keeps a code that makes the basket cheaper until it is bought; says of another why it does not. */
export async function applyCode(typed: string): Promise<Response> {
  const current = await currentUnlessUnavailable()
  const { basket, code: before, organisationLink } = current
  if (basket.length === 0 || codeLetters(typed) === '') return seeOther(paths.basket)
  if (comparedCode(typed) === comparedCode(before ?? '')) return seeOther(paths.basket)
  const code = await readCodeUnlessUnavailable({ basket, typed, organisationLink })
  if (!code) return seeOther(paths.basket)
  const { letters, problem } = code
  if (problem) return seeOther(paths.basketWithoutCode({ typed: letters, problem }))
  await replaceCode(current, letters)
  return seeOther(paths.basket)
}

export async function takeCodeAway(): Promise<Response> {
  await replaceCode(await currentUnlessUnavailable(), undefined)
  return seeOther(paths.basket)
}

async function readCodeUnlessUnavailable(of: {
  basket: Basket
  typed: string
  organisationLink: string | undefined
}) {
  const { basket, organisationLink } = of
  const letters = codeLetters(of.typed)
  if (!isCode(of.typed)) return { letters, problem: 'unknown' as const }
  try {
    return await readCode({ basket, code: letters, organisationLink })
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return null
  }
}

/** A checkout that was begun has the price of before. */
async function replaceCode(current: CurrentBasket, code: string | undefined): Promise<void> {
  await replacePrices({ ...current, code })
}

/** From then on what is booked in this browser is for the organisation whose coordinator has the link. */
export async function bookFor(organisationLink: string): Promise<Response> {
  await writeOrganisationCookie(organisationLink)
  await replacePrices({ ...(await currentUnlessUnavailable()), organisationLink })
  return seeOther(paths.courses)
}

export async function bookForNobodyElse(): Promise<Response> {
  await forgetOrganisation()
  await replacePrices({ ...(await currentUnlessUnavailable()), organisationLink: undefined })
  return seeOther(paths.basket)
}

async function replacePrices(current: CurrentBasket): Promise<void> {
  const { basket, code, organisationLink, seen, running, last } = current
  if (running) await giveBack(running.token)
  if (last && isBought(last)) await forgetCheckout()
  await keepBasket({ basket, code, organisationLink }, (line) =>
    seenAfterCode(seenOf(seen, line), line),
  )
}

/** The visitor has read what changed: from now on, what the CMS says today is what was seen. */
export async function acknowledgeChanges(): Promise<Response> {
  const { basket, code, organisationLink } = await readBasketCookies()
  await keepBasket({ basket, code, organisationLink }, (line) => line)
  return seeOther(paths.basket)
}

async function replaceBasket(
  { seen, code, organisationLink, running, last }: CurrentBasket,
  { basket, additions }: { basket: Basket; additions: Additions },
): Promise<void> {
  // Its places would stand in the way of the new basket: they look taken, by nobody else.
  if (running) await giveBack(running.token)
  if (last && isBought(last)) await forgetCheckout()
  const standing = additionsStanding({ basket, additions })
  await keepBasket({ basket, code, organisationLink, additions: standing }, (line) =>
    seenAfterChange(seenOf(seen, line), line),
  )
}

function seenOf(seen: readonly SeenLine[], { runId }: SeenLine): SeenLine | undefined {
  return seen.find((line) => line.runId === runId)
}

/** Without the CMS nobody knows about orders; what was chosen is kept all the same. */
async function currentUnlessUnavailable(): Promise<CurrentBasket> {
  try {
    return await readCurrentBasket()
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return { ...(await readBasketCookies()), running: null, last: null }
  }
}

async function giveBack(token: string) {
  try {
    await abandonCheckout(token)
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
  }
}

interface KeptBasket {
  basket: Basket
  code: string | undefined
  organisationLink: string | undefined
  /** Left out, what was added last stays known. */
  additions?: Additions
}

/**
 * `remember` decides what counts as seen of a line. A change elsewhere in the basket must not be
 * taken for seen just because this line was added.
 */
async function keepBasket(kept: KeptBasket, remember: (line: SeenLine) => SeenLine) {
  try {
    const { summary, lines } = await readBasketFigures(kept)
    await writeBasketCookies({ ...kept, summary, seen: lines.map(remember) })
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    await writeBasketCookies(kept)
  }
}

import 'server-only'
import {
  parseAdditions,
  serialiseAdditions,
  type Additions,
} from '@lectern/shared/basket/additions'
import { parseBasket, serialiseBasket, type Basket } from '@lectern/shared/basket/basket'
import { parseSeenLines, serialiseSeenLines, type SeenLine } from '@lectern/shared/basket/changes'
import { serialiseBasketSummary, type BasketSummary } from '@lectern/shared/basket/summary'
import { codeLetters, isCode } from '@lectern/shared/discounts/code-letters'
import { cookies } from 'next/headers'
import { isToken } from '../../cms/checkouts'
import { env } from '../../env'
import { basketSummaryCookie } from '../../ui/basket-summary-script'

const basketCookie = 'basket'
const seenCookie = 'basket_seen'
const addedCookie = 'basket_added'
/** A code that makes what is in the basket cheaper. */
const codeCookie = 'basket_code'
/** The order that was begun with this basket. */
const checkoutCookie = 'checkout'
/** The token of a coordinator's page, whose organisation is booked for. */
const organisationCookie = 'organisation'
/** Proves that whoever books reads the post of an e-mail address. */
const addressCookie = 'address'

const keptSeconds = 30 * 24 * 60 * 60

export async function readBasketCookies(): Promise<{
  basket: Basket
  seen: SeenLine[]
  additions: Additions
  code: string | undefined
  organisationLink: string | undefined
  checkoutToken: string | undefined
}> {
  const jar = await cookies()
  return {
    basket: parseBasket(jar.get(basketCookie)?.value),
    seen: parseSeenLines(jar.get(seenCookie)?.value),
    additions: parseAdditions(jar.get(addedCookie)?.value),
    code: parseCode(jar.get(codeCookie)?.value),
    organisationLink: parseToken(jar.get(organisationCookie)?.value),
    checkoutToken: jar.get(checkoutCookie)?.value,
  }
}

/** A cookie may hold anything. */
function parseCode(text = ''): string | undefined {
  return isCode(text) ? codeLetters(text) : undefined
}

function parseToken(text = ''): string | undefined {
  return isToken(text) ? text : undefined
}

/** What is left out stays as it was: without the CMS nobody knows the figures. */
export async function writeBasketCookies(kept: {
  basket: Basket
  code: string | undefined
  additions?: Additions
  summary?: BasketSummary
  seen?: readonly SeenLine[]
}): Promise<void> {
  await write(basketCookie, serialiseBasket(kept.basket))
  await writeCode(kept.code)
  if (kept.additions) await write(addedCookie, serialiseAdditions(kept.additions))
  if (kept.summary) await write(basketSummaryCookie, serialiseBasketSummary(kept.summary), 'script')
  if (kept.seen) await write(seenCookie, serialiseSeenLines(kept.seen))
}

async function writeCode(code: string | undefined): Promise<void> {
  if (code) await write(codeCookie, code)
  else (await cookies()).delete(codeCookie)
}

export async function writeCheckoutCookie(token: string): Promise<void> {
  await write(checkoutCookie, token)
}

export async function writeOrganisationCookie(token: string): Promise<void> {
  await write(organisationCookie, token)
}

export async function forgetOrganisation(): Promise<void> {
  const jar = await cookies()
  jar.delete(organisationCookie)
}

export async function readAddressCookie(): Promise<string | undefined> {
  return (await cookies()).get(addressCookie)?.value
}

export async function writeAddressCookie(proof: string): Promise<void> {
  await write(addressCookie, proof)
}

export async function forgetCheckout(): Promise<void> {
  const jar = await cookies()
  jar.delete(checkoutCookie)
}

async function write(name: string, value: string, readableBy: 'server' | 'script' = 'server') {
  const jar = await cookies()
  jar.set(name, value, {
    path: '/',
    sameSite: 'lax',
    secure: env().WEB_URL.startsWith('https:'),
    httpOnly: readableBy === 'server',
    maxAge: keptSeconds,
  })
}

import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readCheckout } from '@web/cms/checkouts'
import { readBasket } from '@web/cms/quotes'
import { readBasketCookies } from '@web/features/basket/basket-cookies'
import { LapsedCheckout } from '@web/features/checkout/lapsed-checkout'
import { orderHomePath } from '@web/features/checkout/order-page-path'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ token: string }>
}

export const metadata: Metadata = tokenPageMetadata('Your time ran out')

/** The hold is over. Whether the places can be had again is asked now, not when it ended. */
export default personalPageWithStatus(async function LapsedPage({ params }: Props) {
  const checkout = await readCheckout((await params).token)
  if (!checkout) throw new PageMissingError()
  if (checkout.state !== 'lapsed') redirect(orderHomePath(checkout))
  const { code, organisationLink } = await readBasketCookies()
  const basket = {
    basket: checkout.lines,
    code: checkout.hasCode ? code : undefined,
    organisationLink: checkout.bookedFor ? organisationLink : undefined,
  }
  const now = checkout.isPriceKept
    ? {
        ...{ lines: checkout.lines, totals: checkout.totals, bookedFor: null },
        ...{ problems: [], changes: [], code: null },
      }
    : await readBasket(basket, [])
  return <LapsedCheckout checkout={checkout} now={now} />
})

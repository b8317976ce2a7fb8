import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readCheckout } from '../../../../../cms/checkouts'
import { readBasket } from '../../../../../cms/quotes'
import { LapsedCheckout } from '../../../../../features/checkout/lapsed-checkout'
import { orderHomePath } from '../../../../../features/checkout/order-page-path'
import { tokenPageMetadata } from '../../../../../seo/page-metadata'
import { honestPersonalPage, PageMissingError } from '../../../../honest-page'

interface Props {
  params: Promise<{ token: string }>
}

export const metadata: Metadata = tokenPageMetadata('Your time ran out')

/** The hold is over. Whether the places can be had again is asked now, not when it ended. */
export default honestPersonalPage(async function LapsedPage({ params }: Props) {
  const checkout = await readCheckout((await params).token)
  if (!checkout) throw new PageMissingError()
  if (checkout.state !== 'lapsed') redirect(orderHomePath(checkout))
  const now = await readBasket(checkout.lines, [])
  return <LapsedCheckout checkout={checkout} now={now} />
})

import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readCheckout, settleCheckout } from '@web/cms/checkouts'
import { orderHomePath } from '@web/features/checkout/order-page-path'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ token: string }>
}

export const metadata: Metadata = tokenPageMetadata('Your booking')

/** Where e-mails and the payment page lead back to: on to the page where the order is. */
export default personalPageWithStatus(async function CheckoutHome({ params }: Props) {
  const { token } = await params
  const checkout = await readCheckout(token)
  if (!checkout) throw new PageMissingError()
  // Whoever went back may have paid before: where the order is, Stripe knows.
  const settled = checkout.state === 'paying' ? await settleCheckout(token) : null
  redirect(orderHomePath(settled ?? checkout))
})

import { emptyBasketSummary, serialiseBasketSummary } from '@lectern/shared/basket/summary'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { settleCheckout } from '@web/cms/checkouts'
import { readPlacedOrder } from '@web/cms/orders'
import { readBasketCookies } from '@web/features/basket/basket-cookies'
import { orderHomePath } from '@web/features/checkout/order-page-path'
import { Confirmation } from '@web/features/orders/confirmation'
import { PaymentPending } from '@web/features/orders/payment-pending'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { Notice } from '@web/ui/notice'
import { basketFiguresScript } from '@web/ui/basket-figures-script'
import { basketSummaryScript } from '@web/ui/basket-summary-script'
import { OwnScript } from '@web/ui/own-script'
import type { PlacedOrderView } from '@web/views/checkout'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ token: string }>
  searchParams: Promise<{ saved?: string | string[] }>
}

export const metadata: Metadata = tokenPageMetadata('Your booking')

/** The confirmation. Whoever comes back from paying may be quicker than the news of the payment. */
export default personalPageWithStatus(async function OrderPage({ params, searchParams }: Props) {
  const { token } = await params
  const placed = await readPlacedOrder(token)
  if (placed) {
    const { saved } = await searchParams
    return <Placed order={placed} saved={saved} />
  }
  const checkout = await settleCheckout(token)
  if (!checkout) throw new PageMissingError()
  // Settled just now, the page of the order is the one to see: asking for it again shows it.
  if (checkout.state !== 'paying') redirect(orderHomePath(checkout))
  return <PaymentPending checkout={checkout} />
})

async function Placed({ order, saved }: PlacedProps) {
  const { checkoutToken } = await readBasketCookies()
  return (
    <>
      {typeof saved === 'string' && Object.hasOwn(savedWords, saved) && (
        <div className="said">
          <Notice kind="good">
            <p>{savedWords[saved as keyof typeof savedWords]}</p>
          </Notice>
        </div>
      )}
      <Confirmation order={order} />
      {checkoutToken === order.token && <EmptyHeaderBasket />}
    </>
  )
}

interface PlacedProps {
  order: PlacedOrderView
  saved: string | string[] | undefined
}

const savedWords = {
  names: 'Saved: names and needs are as you see them below.',
  cancelled: 'Cancelled: what is left of your booking is below. Everybody concerned is told.',
  date: 'Moved: the new date is as you see it below. Everybody who comes is told.',
} as const

/** What was in the basket has been bought; see `readCurrentBasket`. */
function EmptyHeaderBasket() {
  return (
    <>
      <OwnScript
        code={basketFiguresScript}
        data={{ 'data-summary': serialiseBasketSummary(emptyBasketSummary) }}
      />
      <OwnScript code={basketSummaryScript} />
    </>
  )
}

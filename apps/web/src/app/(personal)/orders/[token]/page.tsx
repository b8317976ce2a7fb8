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
      {typeof saved === 'string' && Object.hasOwn(notPaidWords, saved) && (
        <div className="said">
          <Notice kind="warning">
            <p>{notPaidWords[saved as keyof typeof notPaidWords]}</p>
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
  'purchase-order': 'Saved: your purchase order number stands beside your invoice.',
  paid: 'Paid: thank you. Nothing of the invoice is open any more.',
} as const

/** Why paying the invoice by card has not begun. */
const notPaidWords = {
  'open-changed':
    'Nothing has been taken from your card: another sum is open by now. It is as you see it below.',
  'not-by-card':
    'This invoice cannot be paid by card here, and nothing has been taken from your card. Please pay it by bank, as the invoice says, or contact us.',
  'card-later':
    'Paying by card is not possible just now, and nothing has been taken from your card. Try again in a few minutes, or pay by bank, as the invoice says.',
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

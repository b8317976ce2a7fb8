import { paths } from '@lectern/shared/addresses/paths'
import { ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { PageHeading } from '../../ui/page-heading'
import type { CheckoutView } from '../../views/checkout'

/** Back from paying, and nobody has said yet how it went. */
export function PaymentPending({ checkout }: { checkout: CheckoutView }) {
  const { token, reference } = checkout
  return (
    <div className="stack">
      <PageHeading
        title="Your payment is being confirmed"
        lead="We have not heard yet that it went through. As a rule this takes a few seconds."
      />
      <p>
        Your reference is <strong>{reference}</strong>.
      </p>
      <p>
        <ButtonLink href={paths.order(token)}>Look again</ButtonLink>
      </p>
      <Notice>
        <p>
          You can also close this page: once you have paid, you get the confirmation by e-mail. If
          your payment comes too late for the places, you get all of it back.
        </p>
        <p>
          If you have not paid yet, <a href={paths.checkoutPage(token, 'check')}>go back and pay</a>
          .
        </p>
      </Notice>
    </div>
  )
}

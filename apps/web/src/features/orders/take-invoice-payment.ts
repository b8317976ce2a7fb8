import { paths } from '@lectern/shared/addresses/paths'
import { pence } from '@lectern/shared/money/pence'
import 'server-only'
import { CmsUnavailableError } from '../../cms/client'
import { payInvoice } from '../../cms/orders'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import { openField } from './pay-invoice-by-card'

/** To the payment page for the sum that was shown; what else is so is said on the order's own page. */
export async function takeInvoicePayment({
  token,
  answers,
}: {
  token: string
  answers: FormAnswers
}): Promise<Response> {
  const shown = answers[openField] ?? ''
  if (!/^\d{1,12}$/.test(shown)) return seeOther(paths.order(token))
  try {
    const outcome = await payInvoice(token, { openPence: pence(Number(shown)) })
    if (outcome.kind === 'started') return seeOther(outcome.redirectTo)
    return seeOther(whyNot(token, outcome.reason))
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return seeOther(paths.orderSaying(token, 'card-later'))
  }
}

function whyNot(token: string, reason: string | undefined): string {
  switch (reason) {
    case 'price-changed':
      return paths.orderSaying(token, 'open-changed')
    case 'payment-refused':
      return paths.orderSaying(token, 'not-by-card')
    case 'too-many-requests':
    case 'payment-unavailable':
      return paths.orderSaying(token, 'card-later')
    default:
      return paths.order(token)
  }
}

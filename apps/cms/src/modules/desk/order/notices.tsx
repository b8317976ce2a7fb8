import type { Order } from '@lectern/shared/contract/payload-types'

import { EmailActions } from '@cms/admin/emails/email-actions'
import { DisputeNotice } from '../dispute-notice'
import { FailedRefundActions, PaidByHandAction } from '../order-actions'
import type { OrderHistory } from '../load-order-history'
import type { StuckNeeds } from '../stuck/stuck-needs'
import { StuckNeedsNotice } from '../stuck/stuck-notices'
import { TroubleActions } from '../trouble-notice'
import { AccountRequestNotice } from './account-request/account-request'
import type { AccountRequest } from './account-request/load-account-request'

interface NoticesProps {
  order: Order
  history: OrderHistory
  stuckNeeds: readonly StuckNeeds[]
  accountRequest: AccountRequest | null
}

/** What somebody has to see to, each with what can be done about it. */
export function Notices({ order, history, stuckNeeds, accountRequest }: NoticesProps) {
  const toSeeTo = history.refunds.filter(({ followUpDone }) => followUpDone)
  const failedEmails = history.emails.filter(({ status }) => status === 'failed')
  return (
    <>
      {accountRequest && (
        <AccountRequestNotice
          orderId={order.id}
          grossPence={order.grossPence}
          request={accountRequest}
        />
      )}
      {order.trouble && (
        <TroubleActions
          url={`/api/orders/${order.id}/trouble`}
          trouble={order.trouble}
          followUpDone={order.followUpDone === true}
        />
      )}
      {history.payments.map((payment) => (
        <DisputeNotice key={payment.id} payment={payment} />
      ))}
      {stuckNeeds.map((needs) => (
        <StuckNeedsNotice key={needs.orderId} needs={needs} />
      ))}
      {toSeeTo
        .filter(({ status }) => status === 'failed')
        .map((refund) => (
          <FailedRefundActions key={refund.id} order={order} refund={refund} />
        ))}
      {toSeeTo
        .filter(({ status }) => status === 'by-hand')
        .map((refund) => (
          <PaidByHandAction key={refund.id} order={order} refund={refund} />
        ))}
      {failedEmails.map((email) => (
        <EmailActions
          key={email.id}
          path={`/orders/${order.id}`}
          email={email}
          customerEmail={order.customerEmail}
        />
      ))}
    </>
  )
}

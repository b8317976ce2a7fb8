import { formatPence } from '@lectern/shared/money/format'
import { poundsAsTyped } from '@lectern/shared/money/parse-pounds'
import { pence } from '@lectern/shared/money/pence'
import { momentText } from '@lectern/shared/time/moment-text'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import type { AccountRequest } from './load-account-request'

interface AccountRequestNoticeProps {
  orderId: string
  grossPence: number
  request: AccountRequest
}

/** Somebody waits for an answer: what it would do, and the two ways to give it. */
export function AccountRequestNotice({ orderId, grossPence, request }: AccountRequestNoticeProps) {
  const { name, companyName, until, organisation, limitPence } = request
  const amount = formatPence(pence(grossPence), 'total')
  return (
    <>
      <StaffAction
        url={`/api/orders/${orderId}/account/approved`}
        subject={`${orderId} approved`}
        legend="May this be paid by invoice?"
        button={`Approve: book it on account, ${amount}`}
      >
        <p>
          <bdi>{name}</bdi>, whose e-mail address has answered, asks for it. The places wait until{' '}
          {momentText(until)}.
        </p>
        <p>
          {organisation ? (
            <>
              It goes on the account of{' '}
              <a href={`/admin/collections/organisations/${organisation.id}`}>
                <bdi>{organisation.name}</bdi>
              </a>
              , which may pay by invoice from now on
              {organisation.isItsCoordinator ? (
                '.'
              ) : (
                <>
                  : it is called alike, and <bdi>{name}</bdi> becomes one of its coordinators. Check
                  that they are.
                </>
              )}
            </>
          ) : (
            <>
              <bdi>{companyName}</bdi> is added to your organisations, with <bdi>{name}</bdi> as its
              coordinator, and may pay by invoice from now on.
            </>
          )}
        </p>
        <label>
          Up to so much unpaid at a time, in pounds
          <input
            data-name="limit"
            inputMode="decimal"
            defaultValue={poundsAsTyped(pence(limitPence))}
          />
        </label>
      </StaffAction>
      <details>
        <summary>Refuse …</summary>
        <StaffAction
          url={`/api/orders/${orderId}/account/refused`}
          subject={`${orderId} refused`}
          legend="Refuse to be paid by invoice"
          button="Refuse, and tell the customer"
        >
          <label>
            Reason, which the customer reads
            <input data-name="reason" dir="auto" maxLength={300} />
          </label>
          <p>The places are kept for another day, so that they can be paid by card.</p>
        </StaffAction>
      </details>
    </>
  )
}

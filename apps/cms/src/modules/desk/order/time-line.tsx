import type { Email, Order } from '@lectern/shared/contract/payload-types'

import { ChoiceLink } from '@cms/admin/choice-link/choice-link'
import { EmailActions } from '@cms/admin/emails/email-actions'
import { EmailState } from '@cms/admin/emails/email-state'
import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { systemActor } from '../../orders'
import type { OrderHistory } from '../load-order-history'
import { Card } from './card'
import { orderMoments, type OrderMoment } from './order-moments'

export type TimeLineFilter = 'all' | 'money' | 'emails'

export function filterIn(searchParams: Record<string, unknown> | undefined): TimeLineFilter {
  const { show } = searchParams ?? {}
  return show === 'money' || show === 'emails' ? show : 'all'
}

interface TimeLineProps {
  order: Order
  history: OrderHistory
  filter: TimeLineFilter
}

/** Everything that happened, the newest first; e-mails are read and sent again where they are told of. */
export function TimeLine({ order, history, filter }: TimeLineProps) {
  const moments = orderMoments(history).filter(({ kind }) => filter === 'all' || kind === filter)
  return (
    <Card
      id="what-happened"
      title="Everything that happened"
      beside={
        <nav aria-label="What to show">
          <ChoiceLink href="?show=all" isChosen={filter === 'all'} words="All" />
          <ChoiceLink href="?show=money" isChosen={filter === 'money'} words="Money" />
          <ChoiceLink href="?show=emails" isChosen={filter === 'emails'} words="E-mails" />
        </nav>
      }
    >
      {moments.length === 0 && <p>Nothing of that has happened yet.</p>}
      <ol className="order-page__time-line">
        {moments.map((moment) => (
          <li key={moment.id} data-kind={moment.kind}>
            <time dateTime={moment.at}>{momentInWords(moment.at)}</time>
            <div>
              <bdi className="order-page__told">
                {moment.kind === 'note' ? 'Note' : moment.text}
              </bdi>{' '}
              {moment.by !== systemActor && (
                <small>
                  by <bdi>{moment.by}</bdi>
                </small>
              )}
              {moment.email && <EmailOf order={order} email={moment.email} moment={moment} />}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** One that failed is dealt with at the top of the page. */
function EmailOf({ order, email, moment }: { order: Order; email: Email; moment: OrderMoment }) {
  const { status } = email
  return (
    <>
      {status !== 'sent' && <EmailState email={email} />}
      <details>
        <summary aria-label={`Read or send again: ${moment.text}`}>Read or send again</summary>
        <div className="order-page__email" dir="auto">
          {email.text}
        </div>
        {status !== 'failed' && !email.textErasedAt && (
          <EmailActions
            path={`/orders/${order.id}`}
            email={email}
            customerEmail={order.customerEmail}
          />
        )}
      </details>
    </>
  )
}

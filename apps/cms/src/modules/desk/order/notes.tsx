import type { Order } from '@lectern/shared/contract/payload-types'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import type { OrderHistory } from '../load-order-history'
import { Card } from './card'
import { WriteNote } from './note-action.client'
import { orderMoments } from './order-moments'

/** What colleagues should know of it, the newest first. */
export function Notes({ order, history }: { order: Order; history: OrderHistory }) {
  const notes = orderMoments(history).filter(({ kind }) => kind === 'note')
  return (
    <Card id="notes" title="Notes" beside={<span>only staff read them</span>}>
      {notes.length > 0 && (
        <ul className="order-page__notes">
          {notes.map(({ id, text, by, at }) => (
            <li key={id}>
              <p className="order-page__told" dir="auto">
                {text}
              </p>
              <small>
                <bdi>{by}</bdi>, {momentInWords(at)}
              </small>
            </li>
          ))}
        </ul>
      )}
      <WriteNote orderId={order.id} />
    </Card>
  )
}

import type { Order } from '@lectern/shared/contract/payload-types'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import type { OrderHistory } from '../load-order-history'
import { WriteNote } from './note-action.client'
import { orderMoments } from './order-moments'

/** What colleagues should know of it, the newest first. */
export function Notes({ order, history }: { order: Order; history: OrderHistory }) {
  const notes = orderMoments(history).filter(({ kind }) => kind === 'note')
  return (
    <section className="order-page__card" aria-labelledby="notes">
      <div className="order-page__bar">
        <h2 id="notes">Notes</h2>
        <span>only staff read them</span>
      </div>
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
    </section>
  )
}

import { paths } from '@lectern/shared/addresses/paths'
import { formatPence } from '@lectern/shared/money/format'
import type { PlacedOrderView } from '../../views/checkout'
import { dateText } from '@lectern/shared/time/moment-text'

const kindWords = { invoice: 'Invoice', 'credit-note': 'Credit note' } as const

export function OrderDocuments({ order }: { order: PlacedOrderView }) {
  const { token, documents } = order
  if (documents.length === 0) return null
  return (
    <section className="stack-s" aria-labelledby="documents">
      <h2 id="documents">Invoices</h2>
      <DocumentList
        documents={documents}
        hrefOf={(number, format) => paths.orderDocument(token, number, format)}
      />
      <PurchaseOrder order={order} />
    </section>
  )
}

/** Only organisations have one. */
function PurchaseOrder({ order: { token, booker } }: { order: PlacedOrderView }) {
  if (booker.kind !== 'business') return null
  const { purchaseOrderNumber } = booker
  return (
    <p>
      {purchaseOrderNumber && (
        <>
          Your purchase order: <bdi>{purchaseOrderNumber}</bdi>.{' '}
        </>
      )}
      <a className="link" href={paths.orderPurchaseOrder(token)}>
        {purchaseOrderNumber ? 'Change the number' : 'Add a purchase order number'}
      </a>
    </p>
  )
}

interface DocumentListProps {
  documents: PlacedOrderView['documents']
  hrefOf: (number: string, format: 'html' | 'pdf') => string
}

/** Invoices and credit notes, each to be had as a PDF and as a page. */
export function DocumentList({ documents, hrefOf }: DocumentListProps) {
  return (
    <ul className="plain-list">
      {documents.map(({ kind, number, issuedAt, grossPence }) => (
        <li key={number}>
          {kindWords[kind]} {number} of {dateText(issuedAt)}, {formatPence(grossPence, 'total')}
          <br />
          <a className="link" href={hrefOf(number, 'pdf')}>
            PDF<span className="visually-hidden">: {number}</span>
          </a>
          {' · '}
          <a className="link" href={hrefOf(number, 'html')}>
            Web page<span className="visually-hidden">: {number}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

import { zeroPence } from '@lectern/shared/money/pence'
import type { OrderDocument } from '@lectern/shared/orders/order-document'
import type { Payload } from 'payload'

import { insertNumbered } from '../../src/modules/documents/insert-numbered'

interface Input {
  orderId: string
  keys: string[]
}

/** One invoice for each key, all at once. */
export async function run(payload: Payload, { orderId, keys }: Input): Promise<void> {
  await Promise.all(
    keys.map((key) => insertNumbered(payload, { collection: 'invoices', key, orderId, content })),
  )
}

const content: OrderDocument = {
  kind: 'invoice',
  issuedAt: '2026-03-02T10:00:00.000Z',
  taxPoint: '2026-03-02',
  orderReference: 'LEC-TEST',
  seller: { name: 'Lectern Training Ltd', addressLines: [] },
  customer: { name: 'Quill & Co', addressLines: [] },
  lines: [],
  totals: {
    count: 0,
    netPence: zeroPence,
    vatPence: zeroPence,
    grossPence: zeroPence,
    byRate: [],
  },
}

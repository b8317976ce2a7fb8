import type { CollectionSlug, Payload, Where } from 'payload'

import { peopleOf } from '../../orders'
import { Watch } from '../../search'
import { soughtText } from './sought-text'
import type { TextIndex } from './text-index'

type Row = { id: string } & Record<string, unknown>

interface Source {
  collection: CollectionSlug
  fields: readonly string[]
  textOf: (row: Row) => readonly (string | null | undefined)[]
  /** When it was, or will be. */
  momentOf?: (row: Row) => unknown
  /** What it leads to; itself unless it is said. */
  leadsTo?: (row: Row) => string
}

/** Follows everything that staff can find, and keeps what it is found by in the index. */
export function watchTexts(payload: Payload, index: TextIndex): Watch[] {
  return sources.map((source) => watchSource(payload, { source, index }))
}

function watchSource(
  payload: Payload,
  { source, index }: { source: Source; index: TextIndex },
): Watch {
  const { collection, fields, textOf, momentOf, leadsTo } = source
  /** Of what leads elsewhere, where it led. */
  const ledTo = new Map<string, string>()
  const drop = (id: string) => {
    const part = `${collection}/${id}`
    index.drop(ledTo.get(id) ?? part, part)
    ledTo.delete(id)
  }
  return new Watch(payload, {
    collection,
    which: payload.collections[collection].config.trash ? notInTrash : everything,
    fields,
    put: (row) => {
      const part = `${collection}/${row.id}`
      const key = leadsTo?.(row) ?? part
      if (leadsTo) ledTo.set(row.id, key)
      const at = momentOf ? Date.parse(String(momentOf(row))) : undefined
      index.put(key, { part, text: soughtText(textOf(row)), at })
    },
    drop,
  })
}

function everything(): Where {
  return {}
}

function notInTrash(): Where {
  return { deletedAt: { exists: false } }
}

const ofItsOrder = ({ orderId }: Row) => `orders/${String(orderId)}`

function titled(collection: CollectionSlug, field: string): Source {
  return { collection, fields: [field], textOf: (row) => [textIn(row, field)] }
}

const sources: readonly Source[] = [
  {
    collection: 'orders',
    fields: [
      ...['reference', 'summary', 'customerName', 'customerEmail', 'companyName'],
      ...['booker', 'delegates', 'createdAt'],
    ],
    textOf: orderTexts,
    momentOf: ({ createdAt }) => createdAt,
  },
  {
    collection: 'bookings',
    fields: ['orderId', 'delegateName', 'delegateEmail'],
    textOf: (row) => [textIn(row, 'delegateName'), textIn(row, 'delegateEmail')],
    leadsTo: ofItsOrder,
  },
  {
    collection: 'invoices',
    fields: ['orderId', 'number'],
    textOf: (row) => [textIn(row, 'number')],
    leadsTo: ofItsOrder,
  },
  {
    collection: 'credit-notes',
    fields: ['orderId', 'number'],
    textOf: (row) => [textIn(row, 'number')],
    leadsTo: ofItsOrder,
  },
  {
    collection: 'enquiries',
    fields: ['name', 'email', 'phone', 'organisation', 'createdAt'],
    textOf: (row) => ['name', 'email', 'phone', 'organisation'].map((name) => textIn(row, name)),
    momentOf: ({ createdAt }) => createdAt,
  },
  {
    collection: 'organisations',
    fields: ['name', 'legalName', 'formerNames', 'companyNumber', 'vatNumber', 'mailbox'],
    textOf: (row) =>
      ['name', 'legalName', 'formerNames', 'companyNumber', 'vatNumber', 'mailbox'].map((name) =>
        textIn(row, name),
      ),
  },
  {
    ...titled('course-runs', 'label'),
    fields: ['label', 'startsAt'],
    momentOf: ({ startsAt }) => startsAt,
  },
  titled('courses', 'title'),
  titled('posts', 'title'),
  titled('pages', 'title'),
  titled('authors', 'name'),
  titled('testimonials', 'name'),
  titled('topics', 'name'),
  titled('venues', 'name'),
  titled('trainers', 'name'),
  titled('email-templates', 'name'),
]

/** Who books stands in JSON until the order is placed, and their purchase order always does. */
export function orderTexts(row: Row): (string | null | undefined)[] {
  const { booker, delegates } = peopleOf(row as never)
  return [
    ...['reference', 'summary', 'customerName', 'customerEmail', 'companyName'].map((name) =>
      textIn(row, name),
    ),
    ...(booker
      ? [booker.name, booker.email, booker.phone, booker.companyName, booker.purchaseOrderNumber]
      : []),
    ...delegates.flatMap(({ name, email }) => [name, email]),
  ]
}

function textIn(row: Row, name: string): string | null {
  const value = row[name]
  return typeof value === 'string' ? value : null
}

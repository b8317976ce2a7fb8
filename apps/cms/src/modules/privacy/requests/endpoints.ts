import { ruleOf } from '@lectern/shared/privacy/retention-table'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { may } from '@cms/access/may'
import { Refusal } from '@cms/http/refusal'
import { staffEndpoint } from '../../desk'
import { eraseHeld } from './erase-held'
import { findHeld } from './find-held'
import type { Held } from './held'
import type { Sought } from './person'
import { readSought } from './read-sought'
import { exportAsHtml, exportOf } from './write-export'

/** The audit trail does not say whose: it would keep a name that was to be erased. */
const onePerson = 'What is held about one person'

/** Who is sought is in the body: an address of a page stays in the browser's history and in logs. */
const soughtSchema = z.object({ email: z.string().max(254), name: z.string().max(120) })

const itemsSchema = z.array(z.string().max(100)).max(500)

/** `POST /api/privacy/search`: what is held about somebody, without the data itself. */
const searchEndpoint = staffEndpoint({
  path: '/privacy/search',
  schema: soughtSchema,
  answer: async ({ input, context, req }) => {
    const held = await findHeld(req, { sought: whoIsMeant(input), now: context.now })
    return { held: held.map(foundItem) }
  },
  record: { notRecorded: 'it hands nothing out: what is exported or erased is recorded' },
})

/** What staff see of what was found, before they open or export it. */
export type FoundItem = Omit<Held, 'data'> & { why: string }

function foundItem({ data: _, ...held }: Held): FoundItem {
  return { ...held, why: ruleOf(held.kind).why }
}

/** `POST /api/privacy/export`: what was ticked, as a file to be saved. */
const exportEndpoint = staffEndpoint({
  path: '/privacy/export',
  schema: soughtSchema.extend({
    items: itemsSchema.min(1, 'Tick what is to be exported.'),
    format: z.enum(['json', 'html']),
  }),
  answer: ({ input, context, req }) => exportFile(req, { ...input, now: context.now }),
  record: {
    kind: 'exported',
    what: () => onePerson,
    details: (_, { items, format }) => `${items.length} records, as ${format}`,
  },
})

/** A file that is not stored anywhere. */
export interface ExportFile {
  fileName: string
  contentType: string
  text: string
}

async function exportFile(
  req: PayloadRequest,
  asked: { email: string; name: string; items: string[]; format: 'json' | 'html'; now: Date },
): Promise<ExportFile> {
  const { items, format, now } = asked
  const all = await findHeld(req, { sought: whoIsMeant(asked), now })
  const held = all.filter(({ item }) => items.includes(item))
  const fileName = `personal-data.${format}`
  if (format === 'html') {
    return { fileName, contentType: 'text/html; charset=utf-8', text: exportAsHtml(held, now) }
  }
  const text = JSON.stringify(exportOf(held, now), null, 2)
  return { fileName, contentType: 'application/json', text }
}

/** `POST /api/privacy/erasures`, for owners: erases the items that were chosen. */
const erasureEndpoint = staffEndpoint({
  path: '/privacy/erasures',
  schema: soughtSchema.extend({ items: itemsSchema.min(1, 'Tick what is to be erased.') }),
  answer: async ({ context, input: { items, ...typed }, by, req }) => {
    if (!may(req.user, 'erasePeople')) throw new Refusal('not-allowed')
    const sought = whoIsMeant(typed)
    const { erased, kept } = await eraseHeld({ req, sought, items, by, now: context.now })
    return { done: true, erased: erased.length, kept: kept.length }
  },
  record: {
    kind: 'erased',
    what: () => onePerson,
    details: ({ erased, kept }) => `${erased} records erased, ${kept} kept`,
  },
})

function whoIsMeant(typed: { email: string; name: string }): Sought {
  const sought = readSought(typed)
  if (sought) return sought
  const message = 'Say whom you look for: an e-mail address, or a name.'
  throw new Refusal('malformed-request', { message })
}

export const requestEndpoints: Endpoint[] = [searchEndpoint, exportEndpoint, erasureEndpoint]

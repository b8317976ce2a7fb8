import type { FieldHook, PayloadRequest, TypeWithID } from 'payload'

import { loadContentNow, type ContentNow, type Place } from './content-now'
import { formHeader } from './form-header'
import { noteMadeInForm } from './made-in-form'

type LastSave = { form: string; savedAt: string; digest: string }

/**
 * The form in which a document was saved last is remembered: when the answer to a save is lost, the form
 * does not know of its own save, and would take it for somebody else's.
 */
export const noteLastForm: FieldHook<TypeWithID> = async ({
  req,
  operation,
  collection,
  global,
  originalDoc,
}) => {
  const form = formOf(req)
  if (!form) return
  const id = String(originalDoc?.id)
  const place = collection ? { config: collection, id } : global && { config: global }
  if (collection && operation === 'create') await noteMadeInForm(req, { form, collection, id })
  const now = place && (await loadContentNow(req, place))
  if (!now) return
  const key = keyOf(place)
  const data = { key, data: { form, ...now } satisfies LastSave }
  // Together with the save, or not at all.
  await req.payload.db.upsert({
    collection: 'payload-kv',
    data,
    where: { key: { equals: key } },
    req,
  })
}

export async function wasLastSavedInSameForm(
  req: PayloadRequest,
  place: Place,
  now: ContentNow,
): Promise<boolean> {
  const form = formOf(req)
  if (!form) return false
  const where = { key: { equals: keyOf(place) } }
  const collection = 'payload-kv'
  const last = await req.payload.db.findOne<TypeWithID & { data: LastSave }>({
    collection,
    where,
    req,
  })
  return last?.data.form === form && last.data.digest === now.digest
}

/** Each form that is opened has a name of its own, which the admin sends along. */
function formOf(req: PayloadRequest): string | null {
  return req.headers.get(formHeader)
}

function keyOf(place: Place): string {
  return `last-form/${place.config.slug}${'id' in place ? `/${place.id}` : ''}`
}

import {
  afterReadTraverseFields,
  createLocalReq,
  flattenAllFields,
  type JsonObject,
  type Payload,
  type TypeWithID,
} from 'payload'

import type { PreviewableCollection } from '@lectern/shared/contract/preview'

import { textBlocks } from '../../content'
import { withTypedValues } from './with-typed-values'

type Wanted = { collection: PreviewableCollection; id: string }

/**
 * The newest draft of one document, as the public would see it once published: its private fields
 * are left out, and the documents it refers to appear only as far as they are public themselves.
 *
 * Payload's `draft: true` alone does neither: without access control it shows everything, and with
 * it, it drops related documents that have a newer draft of their own. So the draft is read bare,
 * and Payload's own reading of fields is applied to it with the public's eyes.
 */
export async function readDraftAsPublic(
  payload: Payload,
  wanted: Wanted,
): Promise<(JsonObject & TypeWithID) | null> {
  const draft = await readDraft(payload, wanted)
  return draft && populateAsPublic(payload, { collection: wanted.collection, draft })
}

/** The same with what stands in its form at this moment in place of what was saved. */
export async function readTypedAsPublic(
  payload: Payload,
  { collection, id, values }: Wanted & { values: Record<string, unknown> },
): Promise<(JsonObject & TypeWithID) | null> {
  const saved = await readDraft(payload, { collection, id })
  if (!saved) return null
  const fields = payload.collections[collection].config.flattenedFields
  const draft = withTypedValues({ draft: saved, values, fields, textBlocks: fieldsOfTextBlocks() })
  return populateAsPublic(payload, { collection, draft })
}

function fieldsOfTextBlocks() {
  return new Map(textBlocks.map(({ slug, fields }) => [slug, flattenAllFields({ fields })]))
}

function readDraft(
  payload: Payload,
  { collection, id }: Wanted,
): Promise<(JsonObject & TypeWithID) | null> {
  return payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
}

const depth = 2

async function populateAsPublic<Draft extends JsonObject & TypeWithID>(
  payload: Payload,
  { collection, draft }: { collection: PreviewableCollection; draft: Draft },
): Promise<Draft> {
  const req = await createLocalReq({}, payload)
  const { config } = payload.collections[collection]
  const fieldPromises: Promise<void>[] = []
  const populationPromises: Promise<void>[] = []
  afterReadTraverseFields({
    collection: config,
    context: req.context,
    currentDepth: 1,
    depth,
    doc: draft,
    draft: false,
    fallbackLocale: null,
    fieldDepth: 0,
    fieldPromises,
    fields: config.fields,
    findMany: false,
    flattenLocales: true,
    global: null,
    locale: null,
    overrideAccess: false,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    populationPromises,
    req,
    showHiddenFields: false,
    siblingDoc: draft,
  })
  while (fieldPromises.length > 0 || populationPromises.length > 0) {
    await Promise.all([...fieldPromises.splice(0), ...populationPromises.splice(0)])
  }
  return draft
}

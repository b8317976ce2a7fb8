import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState'
import { createLocalReq, type Payload, type TypedUser } from 'payload'

import type { PlannedDocument } from './plans'

/**
 * Why the newest draft could not be published as it is: what its fields would say, each once, or
 * nothing. The draft itself is left alone.
 */
export async function publicationProblems(
  payload: Payload,
  { collection, id }: PlannedDocument,
): Promise<string[]> {
  const req = await createLocalReq({ user: seesEveryField }, payload)
  const draft = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const state = await fieldSchemasToFormState({
    id,
    collectionSlug: collection,
    data: { ...draft, _status: 'published' },
    fields: payload.collections[collection].config.fields,
    fieldSchemaMap: undefined,
    operation: 'update',
    permissions: true,
    preferences: { fields: {} },
    renderAllFields: false,
    req,
    schemaPath: collection,
  })
  const messages = Object.values(state).flatMap(({ valid, errorMessage }) =>
    valid === false ? (errorMessage ?? []) : [],
  )
  return [...new Set(messages)]
}

/** Payload's form passes over what its reader may not see, and so would the check. */
const seesEveryField = { collection: 'users', role: 'owner' } as TypedUser

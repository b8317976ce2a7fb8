import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState'
import {
  createLocalReq,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'

import { fieldInWords } from '@cms/fields/field-in-words'
import type { PlannedDocument } from './plans'

interface Form {
  collection: CollectionSlug
  /** Absent while it was never saved. */
  id?: string
  data: Record<string, unknown>
}

export interface FormProblem {
  /** Of the field in the form. */
  path: string
  /** As the form names the field, “Summary”. */
  label: string
  message: string
}

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
  const problems = await problemsOfForm(req, { collection, id, data: { ...draft } })
  return [...new Set(problems.map(({ message }) => message))]
}

/** What the fields of a form would say if it were published as it is. */
export async function problemsOfForm(
  req: PayloadRequest,
  { collection, id, data }: Form,
): Promise<FormProblem[]> {
  const { fields } = req.payload.collections[collection].config
  const state = await fieldSchemasToFormState({
    id,
    collectionSlug: collection,
    data: { ...data, _status: 'published' },
    fields,
    fieldSchemaMap: undefined,
    operation: id ? 'update' : 'create',
    permissions: true,
    preferences: { fields: {} },
    renderAllFields: false,
    req,
    schemaPath: collection,
  })
  return Object.entries(state).flatMap(([path, { valid, errorMessage }]) =>
    valid === false && errorMessage
      ? [{ path, label: fieldInWords(fields, path), message: errorMessage }]
      : [],
  )
}

/** Payload's form passes over what its reader may not see, and so would the check. */
const seesEveryField = { collection: 'users', role: 'owner' } as TypedUser

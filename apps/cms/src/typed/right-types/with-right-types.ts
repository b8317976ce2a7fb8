import {
  flattenAllFields,
  ValidationError,
  type Block,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionSlug,
  type FlattenedField,
  type GlobalConfig,
  type PayloadRequest,
} from 'payload'

import { renewIds } from '../../copies/with-new-ids'
import { unknownMentions } from './unknown-mentions'
import { findWrongValues, type Mention, type TextBlocks } from './wrong-values'

type Schema = { collections: CollectionConfig[]; globals: GlobalConfig[] }
type GlobalHook = NonNullable<NonNullable<GlobalConfig['hooks']>['beforeOperation']>[number]

/**
 * Put around the whole schema: what comes over REST has the types of its fields and mentions documents that
 * there are, before any hook of a field sees it. Payload hands on what a form would never send, and the
 * first that trips over it is a hook or the database (500), or the website when it draws the page.
 *
 * @param textBlocks what may stand in a text
 */
export function withRightTypes(textBlocks: readonly Block[]): (schema: Schema) => Schema {
  const fieldsOf: TextBlocks = new Map(
    textBlocks.map(({ slug, fields }) => [slug, flattenAllFields({ fields })]),
  )
  return ({ collections, globals }) => ({
    collections: collections.map((config) => withCollectionHook(config, fieldsOf)),
    globals: globals.map((config) => withGlobalHook(config, fieldsOf)),
  })
}

type Given = { data?: unknown; id?: string; overrideAccess?: boolean }

function withCollectionHook(config: CollectionConfig, textBlocks: TextBlocks): CollectionConfig {
  const hook: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
    const given = args as Given
    if (!isSave(operation) || !comesFromOutside(given, req)) return args
    const slug = collection.slug
    await refuseWrong(given.data ?? {}, {
      fields: collection.flattenedFields,
      textBlocks,
      req,
      stored: () => (given.id ? newestOf(slug, given.id, req) : Promise.resolve({})),
      isAllowed: () => collection.access[operation]({ req }),
    })
    const data = given.data ?? {}
    // A row has its id in one document only.
    const isNew = operation === 'create'
    return { ...args, data: isNew ? renewIds(data) : data }
  }
  const beforeOperation = [hook, ...(config.hooks?.beforeOperation ?? [])]
  return { ...config, hooks: { ...config.hooks, beforeOperation } }
}

function withGlobalHook(config: GlobalConfig, textBlocks: TextBlocks): GlobalConfig {
  const hook: GlobalHook = async ({ args, global, operation, req }) => {
    const given = args as Given
    if (!isSave(operation) || !comesFromOutside(given, req)) return
    const slug = global.slug
    await refuseWrong(given.data ?? {}, {
      fields: global.flattenedFields,
      textBlocks,
      req,
      stored: () =>
        req.payload.findGlobal({ slug, draft: true, depth: 0, overrideAccess: true, req }),
      isAllowed: () => global.access.update({ req }),
    })
    return { ...given, data: given.data ?? {} }
  }
  const beforeOperation = [hook, ...(config.hooks?.beforeOperation ?? [])]
  return { ...config, hooks: { ...config.hooks, beforeOperation } }
}

function isSave(operation: string): operation is 'create' | 'update' {
  return operation === 'create' || operation === 'update'
}

/** What the program writes while it answers, it writes with all rights. */
function comesFromOutside({ overrideAccess }: Given, req: PayloadRequest): boolean {
  return req.payloadAPI === 'REST' && !overrideAccess
}

type Target = {
  fields: readonly FlattenedField[]
  textBlocks: TextBlocks
  req: PayloadRequest
  /** The document as it is kept, for what it has mentioned before. */
  stored: () => Promise<object>
  /** Whether whoever sends this may save any of these at all; who may not is told so by Payload. */
  isAllowed: () => unknown
}

/** @throws ValidationError */
async function refuseWrong(
  data: object,
  { fields, textBlocks, req, stored, isAllowed }: Target,
): Promise<void> {
  const found = findWrongValues(data as Record<string, unknown>, { fields, textBlocks })
  if (!(await isAllowed())) return
  if (found.problems.length > 0) throw new ValidationError({ errors: found.problems }, req.t)
  if (found.mentions.length === 0) return
  const unknown = await unknownMentions(found.mentions, req)
  if (unknown.length === 0) return
  const before = findWrongValues((await stored()) as Record<string, unknown>, {
    fields,
    textBlocks,
  })
  const errors = unknown.filter(isNotAmong(before.mentions)).map(({ path, label }) => ({
    path,
    label,
    message: 'What was chosen here has been deleted meanwhile. Please choose again.',
  }))
  if (errors.length > 0) throw new ValidationError({ errors }, req.t)
}

/** What has been deleted elsewhere must not keep the rest of a document from being saved. */
function isNotAmong(before: readonly Mention[]): (mention: Mention) => boolean {
  const known = new Set(before.map(({ collection, id }) => `${collection} ${id}`))
  return ({ collection, id }) => !known.has(`${collection} ${id}`)
}

async function newestOf(
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<object> {
  const newest = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    trash: true,
    req,
  })
  return newest ?? {}
}

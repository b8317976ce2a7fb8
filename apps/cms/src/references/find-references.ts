import type {
  CollectionSlug,
  FlattenedField,
  PaginatedDocs,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig,
  TypeWithID,
  Where,
} from 'payload'

/** A document that mentions another, or a global that does. */
export type Reference =
  | { collection: SanitizedCollectionConfig; document: TypeWithID }
  | { global: SanitizedGlobalConfig }

type Wanted = { collection: string; id: string; req: PayloadRequest; includesTrash: boolean }

/**
 * Documents, their newest drafts included, that mention the given one in a relationship, a picture, a
 * block or a rich text. Stops after a few: the question is whether and where, not how often.
 *
 * Ids are unique over all collections, so a text that contains the id in quotes mentions the document.
 * That finds what is deep inside blocks and rich text alike, on both databases.
 */
export async function findReferences(wanted: Wanted): Promise<Reference[]> {
  const found: Reference[] = []
  for (const collection of wanted.req.payload.config.collections) {
    if (found.length >= enoughReferences) break
    const fieldNames = fieldsThatMayMention(wanted.collection, collection.flattenedFields)
    if (fieldNames.length === 0 || collection.slug.startsWith('payload-')) continue
    const documents = await mentioning({ ...wanted, from: collection, fieldNames })
    found.push(...documents.map((document) => ({ collection, document })))
  }
  found.push(...(await globalsMentioning(wanted)))
  return found.slice(0, enoughReferences)
}

async function globalsMentioning({ collection, id, req }: Wanted): Promise<Reference[]> {
  const globals = req.payload.config.globals.filter(
    ({ flattenedFields }) => fieldsThatMayMention(collection, flattenedFields).length > 0,
  )
  const mentions = await Promise.all(
    globals.map(({ slug }) =>
      req.payload.findGlobal({ slug, depth: 0, overrideAccess: true, req }),
    ),
  )
  return globals
    .filter((_, index) => JSON.stringify(mentions[index]).includes(`"${id}"`))
    .map((global) => ({ global }))
}

const enoughReferences = 5
const pageSize = 200

/** Top-level fields inside which a mention of the target may stand. */
function fieldsThatMayMention(target: string, fields: FlattenedField[]): string[] {
  return fields.filter((field) => mayMention(target, field)).map((field) => field.name)
}

function mayMention(target: string, field: FlattenedField): boolean {
  if (field.custom?.allowsDeletion) return false
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return [field.relationTo].flat().includes(target as CollectionSlug)
    case 'richText':
      return true
    case 'array':
    case 'group':
    case 'tab':
      return field.flattenedFields.some((inner) => mayMention(target, inner))
    case 'blocks':
      return field.blocks.some((block) =>
        block.flattenedFields.some((inner) => mayMention(target, inner)),
      )
    default:
      return false
  }
}

type Search = Wanted & { from: SanitizedCollectionConfig; fieldNames: string[] }

async function mentioning(search: Search): Promise<TypeWithID[]> {
  const hasDrafts = Boolean(search.from.versions?.drafts)
  const published = await mentioningIn(search, false)
  const drafts = hasDrafts ? await mentioningIn(search, true) : []
  const byId = new Map([...published, ...drafts].map((document) => [document.id, document]))
  if (search.from.slug === search.collection) byId.delete(search.id)
  return [...byId.values()]
}

async function mentioningIn(search: Search, draft: boolean): Promise<TypeWithID[]> {
  const { from, req, id, fieldNames, includesTrash } = search
  const found: TypeWithID[] = []
  let page: number | null = 1
  while (page && found.length < enoughReferences) {
    const result: PaginatedDocs = await req.payload.find({
      collection: from.slug,
      where: directMention(search),
      draft,
      depth: 0,
      limit: pageSize,
      page,
      sort: 'id',
      trash: includesTrash && from.trash,
      overrideAccess: true,
      select: selecting([...fieldNames, from.admin.useAsTitle, 'deletedAt']) as never,
      req,
    })
    found.push(
      ...(result.docs as TypeWithID[]).filter((document) =>
        JSON.stringify(document).includes(`"${id}"`),
      ),
    )
    page = result.nextPage ?? null
  }
  return found
}

/** Lets the database answer where the only mentions are plain relationships; else every document is read. */
function directMention({ from, fieldNames, id }: Search): Where {
  const fields = from.flattenedFields.filter(({ name }) => fieldNames.includes(name))
  const isPlain = fields.every(
    (field) =>
      (field.type === 'relationship' || field.type === 'upload') &&
      typeof field.relationTo === 'string',
  )
  return isPlain ? { or: fields.map(({ name }) => ({ [name]: { equals: id } })) } : {}
}

function selecting(names: (string | undefined)[]): Record<string, true> {
  return Object.fromEntries(names.filter((name) => name !== undefined).map((name) => [name, true]))
}

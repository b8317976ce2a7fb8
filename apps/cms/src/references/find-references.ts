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
export type Reference = { mentions: string[] } & (
  | { collection: SanitizedCollectionConfig; document: TypeWithID }
  | { global: SanitizedGlobalConfig }
)

interface Wanted {
  collection: string
  ids: string[]
  req: PayloadRequest
  includesTrash: boolean
  /** How many are enough, where the question is whether and not where. All of them otherwise. */
  enough?: number
}

/**
 * Documents, their newest drafts included, that mention one of those given in a relationship, a picture,
 * a block or a rich text.
 *
 * Ids are unique over all collections, so a text that contains the id in quotes mentions the document.
 * That finds what is deep inside blocks and rich text alike, on both databases.
 */
export async function findReferences(wanted: Wanted): Promise<Reference[]> {
  const { enough = Infinity } = wanted
  const found: Reference[] = []
  for (const collection of wanted.req.payload.config.collections) {
    if (found.length >= enough) break
    const fieldNames = fieldsThatMayMention(wanted.collection, collection.flattenedFields)
    if (fieldNames.length === 0 || collection.slug.startsWith('payload-')) continue
    found.push(...(await mentioning({ ...wanted, enough, from: collection, fieldNames })))
  }
  found.push(...(await globalsMentioning(wanted)))
  return found.slice(0, enough)
}

async function globalsMentioning({ collection, ids, req }: Wanted): Promise<Reference[]> {
  const globals = req.payload.config.globals.filter(
    ({ flattenedFields }) => fieldsThatMayMention(collection, flattenedFields).length > 0,
  )
  const found = await Promise.all(
    globals.map(async (global) => {
      const how = { depth: 0, overrideAccess: true, req }
      const content = await req.payload.findGlobal({ slug: global.slug, ...how })
      return { global, mentions: mentionedIn(content, ids) }
    }),
  )
  return found.filter(({ mentions }) => mentions.length > 0)
}

/** Read once, however many are asked about. */
function mentionedIn(content: object, ids: string[]): string[] {
  const texts = new Set(JSON.stringify(content).match(quotedTexts))
  return ids.filter((id) => texts.has(`"${id}"`))
}

const quotedTexts = /"(?:[^"\\]|\\.)*"/g

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

type Search = Required<Wanted> & { from: SanitizedCollectionConfig; fieldNames: string[] }
type Mentioning = Extract<Reference, { document: TypeWithID }>

async function mentioning(search: Search): Promise<Mentioning[]> {
  const hasDrafts = Boolean(search.from.versions?.drafts)
  const published = await mentioningIn(search, false)
  const drafts = hasDrafts ? await mentioningIn(search, true) : []
  const byId = new Map<unknown, Mentioning>()
  for (const found of [...published, ...drafts]) {
    const before = byId.get(found.document.id)?.mentions ?? []
    byId.set(found.document.id, { ...found, mentions: union(before, found.mentions) })
  }
  return [...byId.values()]
}

function union(some: string[], others: string[]): string[] {
  return [...new Set([...some, ...others])]
}

async function mentioningIn(search: Search, draft: boolean): Promise<Mentioning[]> {
  const { from, req, fieldNames, includesTrash } = search
  const found: Mentioning[] = []
  let page: number | null = 1
  while (page && found.length < search.enough) {
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
      select: selecting([...fieldNames, ...named(from)]) as never,
      req,
    })
    found.push(...(result.docs as TypeWithID[]).flatMap((document) => asMention(search, document)))
    page = result.nextPage ?? null
  }
  return found
}

/** Without the content, so that thousands can be held at once. */
function asMention({ from, ids, collection }: Search, document: TypeWithID): Mentioning[] {
  const others = from.slug === collection ? ids.filter((id) => id !== document.id) : ids
  const mentions = mentionedIn(document, others)
  if (mentions.length === 0) return []
  const names = ['id', ...named(from)]
  const kept = Object.entries(document).filter(([name]) => names.includes(name))
  return [{ collection: from, mentions, document: Object.fromEntries(kept) as TypeWithID }]
}

/** What a place is called by. */
function named({ admin }: SanitizedCollectionConfig): string[] {
  return admin.useAsTitle ? [admin.useAsTitle, 'deletedAt'] : ['deletedAt']
}

/** Lets the database answer where the only mentions are plain relationships; else every document is read. */
function directMention({ from, fieldNames, ids }: Search): Where {
  const fields = from.flattenedFields.filter(({ name }) => fieldNames.includes(name))
  const isPlain = fields.every(
    (field) =>
      (field.type === 'relationship' || field.type === 'upload') &&
      typeof field.relationTo === 'string',
  )
  return isPlain ? { or: fields.map(({ name }) => ({ [name]: { in: ids } })) } : {}
}

function selecting(names: string[]): Record<string, true> {
  return Object.fromEntries(names.map((name) => [name, true]))
}

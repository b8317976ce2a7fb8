import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  GlobalBeforeChangeHook,
  GlobalConfig,
  PayloadRequest,
  SanitizedCollectionConfig,
  TypeWithID,
} from 'payload'

import type { OurCollection } from '@cms/access/permissions'
import { actsBetween, asRestored, settingsChanged, type StoredState } from './acts-between'
import { auditedCollections } from './audited-collections'
import { nameOf } from './name-of'
import { recordAct } from './record-act'
import { recordRefusedSignIns, recordSignIns } from './sign-ins'

type Schema = { collections: CollectionConfig[]; globals: GlobalConfig[] }

/**
 * Put around the whole schema: whatever somebody who is signed in saves or deletes is recorded, in the
 * transaction of the save.
 */
export function withAuditTrail({ collections, globals }: Schema): Schema {
  return {
    collections: collections.map((config) => {
      const audited = auditedCollections[config.slug as OurCollection]
      const watched = audited.by === 'its own saves' ? ofCollection(config, audited) : config
      return watched.auth ? ofAccounts(watched) : watched
    }),
    globals: globals.map(ofGlobal),
  }
}

type Slug = OurCollection
type Stored = StoredState & { id: string }
type BeforeChange = Parameters<CollectionBeforeChangeHook<TypeWithID & { id: string }>>[0]
type AfterChange = Parameters<CollectionAfterChangeHook<TypeWithID & { id: string }>>[0]

function ofCollection(
  config: CollectionConfig,
  { isBegunByPress = false }: { isBegunByPress?: boolean },
): CollectionConfig {
  const { hooks = {} } = config
  const slug = config.slug as Slug
  return {
    ...config,
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        async ({ data, originalDoc, req }: BeforeChange) => {
          if (originalDoc?.id) await remember(req, { slug, id: originalDoc.id })
          return data
        },
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ doc, req, collection, operation }: AfterChange) => {
          if (operation === 'create' && isBegunByPress) return
          await record(req, { collection, id: doc.id })
        },
      ],
      beforeDelete: [
        ...(hooks.beforeDelete ?? []),
        async ({ id, req }) => remember(req, { slug, id: String(id) }),
      ],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        async ({ id, req, collection }) => record(req, { collection, id: String(id) }),
      ],
    },
  }
}

function ofAccounts(config: CollectionConfig): CollectionConfig {
  const { hooks = {} } = config
  return {
    ...config,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), recordSignIns.noteNewPassword],
      afterLogin: [...(hooks.afterLogin ?? []), recordSignIns.afterLogin],
      afterError: [...(hooks.afterError ?? []), recordRefusedSignIns],
    },
  }
}

/** Where a request keeps what was stored before the changes under way: in its context, which is copied now and then. */
const storedBefore = 'storedBeforeForAudit'

type States = Map<string, Stored | null>
type Which = { slug: Slug; id: string }

async function remember(req: PayloadRequest, which: Which): Promise<void> {
  if (!req.user) return
  const states = (req.context[storedBefore] as States | undefined) ?? new Map<string, Stored>()
  req.context = { ...req.context, [storedBefore]: states }
  states.set(`${which.slug}/${which.id}`, await load(req, which))
}

function load(req: PayloadRequest, { slug, id }: Which): Promise<Stored | null> {
  const where = { id: { equals: id } }
  return req.payload.db.findOne<Stored>({ collection: slug, where, req })
}

/** What the program does by itself is nobody’s act. */
async function record(
  req: PayloadRequest,
  { collection, id }: { collection: SanitizedCollectionConfig; id: string },
): Promise<void> {
  if (!req.user) return
  const slug = collection.slug as Slug
  const states = req.context[storedBefore] as States | undefined
  const before = states?.get(`${slug}/${id}`) ?? null
  const after = await load(req, { slug, id })
  const { flattenedFields: fields, versions } = collection
  const saved = actsBetween({ before, after, fields, hasDrafts: Boolean(versions?.drafts) })
  const changes = isRestoring(req) ? asRestored(saved) : saved
  const what = nameOf(collection, after ?? before)
  const href = after ? `/admin/collections/${slug}/${id}` : null
  for (const change of changes) await recordAct(req, { ...change, what, href })
}

/** Payload says so of a collection, in its context; of a global we do. */
function isRestoring({ context }: PayloadRequest): boolean {
  return context.isRestoringVersion === true
}

type BeforeGlobal = Parameters<GlobalBeforeChangeHook>[0]

function ofGlobal(config: GlobalConfig): GlobalConfig {
  const { hooks = {}, slug } = config
  const key = `${storedBefore}/${slug}`
  return {
    ...config,
    hooks: {
      ...hooks,
      // Going back to a version runs no hook before the change.
      beforeOperation: [
        ...(hooks.beforeOperation ?? []),
        async ({ operation, req }) => {
          if (operation !== 'restoreVersion') return
          const before = await loadGlobal(req, slug)
          req.context = { ...req.context, [key]: before, isRestoringVersion: true }
        },
      ],
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        async ({ data, req }: BeforeGlobal) => {
          req.context = { ...req.context, [key]: await loadGlobal(req, slug) }
          return data as unknown
        },
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ req, global }) => {
          if (!req.user) return
          const before = req.context[key] as StoredState | null
          const after = await loadGlobal(req, slug)
          const what = typeof global.label === 'string' ? global.label : slug
          const href = `/admin/globals/${slug}`
          const saved = settingsChanged({ before, after, fields: global.flattenedFields })
          const changes = isRestoring(req) ? asRestored(saved) : saved
          for (const change of changes) await recordAct(req, { ...change, what, href })
        },
      ],
    },
  }
}

async function loadGlobal(req: PayloadRequest, slug: string): Promise<StoredState | null> {
  const stored: StoredState | null = await req.payload.db.findGlobal({ slug, req })
  return stored
}

import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  PayloadRequest,
  TypeWithID,
} from 'payload'

import { isTaggedCollection, type TaggedCollection } from '@lectern/shared/contract/cache-tags'

import { announceChange } from '../announcements/announce-change'
import { keepOldAddress } from '../redirects/keep-old-address'
import { readPublicState, type PublicChange, type PublicState } from './public-state'

/** Adds to a collection that the website shows: whatever the public can see of it is announced when it changes. */
export function watchCollection(config: CollectionConfig): CollectionConfig {
  const { slug, hooks = {} } = config
  if (!isTaggedCollection(slug)) return config
  return {
    ...config,
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        async ({ data, originalDoc, req }: BeforeChange) => {
          if (originalDoc?.id) await remember(req, slug, originalDoc.id)
          return data
        },
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ doc, req }: AfterChange) => {
          const after = await readPublicState(req, { collection: slug, id: doc.id })
          await reactTo(req, { collection: slug, before: recall(req, slug, doc.id), after })
        },
      ],
      beforeDelete: [
        ...(hooks.beforeDelete ?? []),
        async ({ id, req }) => remember(req, slug, String(id)),
      ],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        async ({ id, req }) => {
          const before = recall(req, slug, String(id))
          await reactTo(req, { collection: slug, before, after: null })
        },
      ],
    },
  }
}

type BeforeChange = Parameters<CollectionBeforeChangeHook<TypeWithID & { id: string }>>[0]
type AfterChange = Parameters<CollectionAfterChangeHook<TypeWithID & { id: string }>>[0]

/**
 * Where a request keeps what was public before the changes under way. Its context, since Payload hands
 * the hooks of one restoration different objects for one request, and copies the context now and then.
 */
const publicBefore = 'publicBefore'

type States = Map<string, PublicState | null>

async function remember(req: PayloadRequest, collection: TaggedCollection, id: string) {
  const states = (req.context[publicBefore] as States | undefined) ?? new Map()
  // Not into the context itself, which many calls may share.
  req.context = { ...req.context, [publicBefore]: states }
  states.set(`${collection}/${id}`, await readPublicState(req, { collection, id }))
}

function recall(req: PayloadRequest, collection: TaggedCollection, id: string) {
  const states = req.context[publicBefore] as States | undefined
  return states?.get(`${collection}/${id}`) ?? null
}

async function reactTo(req: PayloadRequest, change: PublicChange): Promise<void> {
  const { before, after } = change
  // Unseen before and after, or a draft beside what is published.
  const looksTheSame = before?.updatedAt === after?.updatedAt
  if (looksTheSame) return
  await keepOldAddress(req, change)
  await announceChange(req, change)
}

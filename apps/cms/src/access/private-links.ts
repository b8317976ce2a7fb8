import type { Payload, Where } from 'payload'

import { compareAndSet } from '../database/compare-and-set'
import { keyedDocumentId } from '../database/document-ids'
import { insertOnce } from '../database/insert-once'
import { currentEnv } from '../env'
import { newKey, readSignedKey, signKey } from './signed-key'

/** What opens without an account by a signed address: one for each owner, and a new one ends the one before. */
interface KindOfLink {
  collection: 'register-links' | 'trainer-links' | 'coordinator-links'
  /** The field that names whose it is. */
  owner: 'runId' | 'trainerId' | 'coordinatorId'
  /** Part of the signature, so that a link of one kind opens nothing of another. */
  purpose: string
  /** Before the token: `/register/`. */
  path: string
  /** Where it is; the CMS unless it says otherwise. */
  isOnWebsite?: true
}

interface Made {
  ownerId: string
  by: string
  now: Date
  /** What else is kept of it. */
  more?: Record<string, string>
}

export interface PrivateLink {
  id: string
  key: string
  madeAt: string
  madeBy: string
}

/** `replaced` was made here once and is the link of nobody any more; `unknown` was not made here. */
export type FoundLink<Link> = { found: 'link'; link: Link } | { found: 'replaced' | 'unknown' }

export function privateLinks<Link extends PrivateLink>(kind: KindOfLink) {
  const { collection, owner, purpose, path, isOnWebsite = false } = kind
  const ofOwner = (id: string): Where => ({ [owner]: { equals: id } })
  const find = (payload: Payload, where: Where) => payload.db.findOne<Link>({ collection, where })
  const dataOf = ({ by, now, more }: Made) => ({
    ...more,
    key: newKey(),
    madeAt: now.toISOString(),
    madeBy: by,
  })
  const insert = (payload: Payload, made: Made) =>
    insertOnce(payload, {
      collection,
      data: { ...dataOf(made), [owner]: made.ownerId },
      id: keyedDocumentId(payload, `${collection}/${made.ownerId}`),
    })

  return {
    /** Makes the link, or another in place of the one that there is, which opens nothing from then on. */
    renew: async (payload: Payload, made: Made): Promise<void> => {
      const where = ofOwner(made.ownerId)
      const renew = () => compareAndSet(payload, { collection, where, data: dataOf(made) })
      if (await renew()) return
      // Somebody else may have made the first one at this moment.
      if (!(await insert(payload, made))) await renew()
    },
    /** The link that there is, or a first one. */
    ensure: async (payload: Payload, made: Made): Promise<Link | null> => {
      const before = await find(payload, ofOwner(made.ownerId))
      if (before) return before
      await insert(payload, made)
      return find(payload, ofOwner(made.ownerId))
    },
    /** It opens nothing from then on. */
    end: async (payload: Payload, ownerId: string): Promise<void> => {
      await payload.db.deleteMany({ collection, where: ofOwner(ownerId) })
    },
    findOf: (payload: Payload, ownerId: string) => find(payload, ofOwner(ownerId)),
    /** The whole address, for staff to hand on. */
    addressOf: ({ key }: Pick<Link, 'key'>): string => {
      const { CMS_URL: cmsUrl, WEB_URL: webUrl, PAYLOAD_SECRET: secret } = currentEnv()
      return `${isOnWebsite ? webUrl : cmsUrl}${path}${signKey({ key, purpose, secret })}`
    },
    findByToken: async (payload: Payload, token: string): Promise<FoundLink<Link>> => {
      const key = readSignedKey({ token, purpose, secret: currentEnv().PAYLOAD_SECRET })
      if (!key) return { found: 'unknown' }
      const link = await find(payload, { key: { equals: key } })
      return link ? { found: 'link', link } : { found: 'replaced' }
    },
  }
}

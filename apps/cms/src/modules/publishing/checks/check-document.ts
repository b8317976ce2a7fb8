import type { CollectionSlug, PayloadRequest } from 'payload'

import { currentEnv } from '@cms/env'
import { problemsOfForm } from '../scheduled/publication-problems'
import { findDeadAddresses } from './find-dead-addresses'
import { findUndescribed, findUnseen } from './find-outside'
import { findInTexts } from './in-texts'
import type { Finding } from './finding'
import { mentionsIn } from './mentions-in'
import { textsIn } from './text-of'

interface Checked {
  collection: CollectionSlug
  /** Absent while it was never saved. */
  id?: string
  /** The values of its form, saved or not. */
  data: Record<string, unknown>
}

/** What somebody should know before it goes on the website; what must be put right comes first. */
export async function checkDocument(req: PayloadRequest, checked: Checked): Promise<Finding[]> {
  const { WEB_URL, WEB_INTERNAL_URL } = currentEnv()
  const texts = textsIn(checked.data)
  const mentions = mentionsIn(checked.data)
  const site = { publicUrl: WEB_URL, askedAt: WEB_INTERNAL_URL ?? WEB_URL }
  const [refused, unseen, undescribed, dead] = await Promise.all([
    findRefused(req, checked),
    findUnseen(req, mentions),
    findUndescribed(req, mentions),
    findDeadAddresses(texts, site),
  ])
  return [...refused, ...unseen, ...findInTexts(texts), ...undescribed, ...dead]
}

async function findRefused(req: PayloadRequest, checked: Checked): Promise<Finding[]> {
  const problems = await problemsOfForm(req, checked)
  return problems.map(({ path, label, message }) => ({
    weight: 'must',
    words: label,
    detail: message,
    spots: [{ path }],
  }))
}

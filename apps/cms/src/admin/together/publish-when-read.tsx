import type { PublishButtonServerProps } from 'payload'

import { needsReview } from '../../modules/review'
import { CheckedPublish } from '../check-before-publishing/checked-publish.client'

/** The button “Publish”, for whoever need not have it read by somebody else. */
export async function PublishWhenRead({ payload, user }: PublishButtonServerProps) {
  return (await needsReview({ payload, user: user ?? null })) ? null : <CheckedPublish />
}

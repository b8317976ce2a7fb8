import type { CollectionConfig, GlobalConfig } from 'payload'

import { Announcements } from './announcements/collection'
import { checkEndpoint } from './checks/endpoint'
import { withChecks } from './checks/with-checks'
import { DraftLinks } from './draft-links/collection'
import { draftLinkEndpoints } from './draft-links/endpoints'
import { withDraftLinks } from './draft-links/with-draft-links'
import { liveStateEndpoint } from './live-state/endpoint'
import { withLiveState } from './live-state/with-live-state'
import { markInPickers } from './pickers/mark-in-pickers'
import { previewEndpoints } from './preview/preview-endpoint'
import { withPreview } from './preview/with-preview'
import { watchCollection } from './public-changes/watch-collection'
import { watchGlobal } from './public-changes/watch-global'
import { plansEndpoints } from './scheduled/plans-endpoint'
import { withPlans } from './scheduled/with-plans'
import { Redirects } from './redirects/collection'

export { type CheckAnswer, type Finding, type Spot } from './checks/finding'
export { sweepDraftLinks } from './draft-links/draft-link'
export { type DraftLinksAnswer } from './draft-links/endpoints'
export { type DraftLinkInWords } from './draft-links/links-in-words'
export { type DraftLinkTerm } from './draft-links/terms'
export { type LiveState } from './live-state/read-live-state'
export { announce } from './announcements/announce'
export { announceDerived } from './announcements/announce-derived'
export { announceOnceReached } from './announcements/announce-once-reached'
export { startDelivery } from './announcements/delivery'
export { pruneDelivered } from './announcements/prune-delivered'
export {
  findEveryPlan,
  findFailedPlans,
  findPlans,
  putFailedPlansAside,
  type FailedPlan,
} from './scheduled/plans'
export { type PlansAnswer } from './scheduled/plans-endpoint'
export { publishDue } from './scheduled/publish-due'
export { titleOfPlanned } from './scheduled/title-of-planned'
export { publicationProblems } from './scheduled/publication-problems'

export const publishing = {
  collections: [Redirects, Announcements, DraftLinks],
  endpoints: [
    ...previewEndpoints,
    ...draftLinkEndpoints,
    ...plansEndpoints,
    checkEndpoint,
    liveStateEndpoint,
  ],
}

type Schema = { collections: CollectionConfig[]; globals: GlobalConfig[] }

/**
 * Put around the whole schema, so that nothing which the website shows can be forgotten: every
 * public change is announced, what has a page can be previewed and shared, what is planned is said, what is published
 * is checked, and pickers say what is not public.
 */
export function withPublishing({ collections, globals }: Schema): Schema {
  return {
    collections: collections.map((config) =>
      withLiveState(
        withDraftLinks(withChecks(withPlans(withPreview(markInPickers(watchCollection(config)))))),
      ),
    ),
    globals: globals.map(watchGlobal),
  }
}
export { isCarryingOutPlans } from './scheduled/carrying-out-plans'

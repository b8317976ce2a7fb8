import 'server-only'
import { collectionTag } from '@lectern/shared/contract/cache-tags'
import type {
  ComingPlacesAnswer,
  ComingRunsAnswer,
  ComingStateAnswer,
} from '@lectern/shared/contract/coming-runs'
import { patienceMilliseconds } from '@lectern/shared/contract/patience'
import { cache } from 'react'
import type { Catalogue } from '../views/catalogue'
import { readCms, readCmsParsedOnce } from './client'
import { courseSummaries, findEveryCourse } from './course-lists'
import { findEveryDocument, tagsOf, type Find } from './find-documents'
import { MadeOnce } from './made-once'
import { RememberedCatalogue } from './remembered-catalogue'
import { readPriceTerms } from './site'
import type { CatalogueAnswers } from './to-view/catalogue'

/** Every published course and every coming date, for lists that are searched, counted and sorted here. */
export const readCatalogue = cache(async (): Promise<Catalogue> => {
  const [terms, { state }] = await Promise.all([readPriceTerms(), readState()])
  return remembered.under(terms, await answers.of(state, readAnswers))
})

/** Of megabytes: as long as nothing of them is announced, no request takes them out of the cache again. */
const answers = new MadeOnce<CatalogueAnswers>()
const remembered = new RememberedCatalogue()

/** Stays the same until something of the answers is announced, and carries all their tags to the page. */
function readState(): Promise<ComingStateAnswer> {
  return readCms<ComingStateAnswer>({
    path: '/course-runs/coming/state',
    tags: [...new Set([...comingRuns.tags, ...comingPlaces.tags, ...otherTags])],
    revalidateSeconds: aDaySeconds,
  })
}

async function readAnswers(): Promise<CatalogueAnswers> {
  const [courses, venues, { runs }, { placesLeft }] = await Promise.all([
    findEveryCourse(),
    findEveryDocument(everyVenue),
    readCmsParsedOnce<ComingRunsAnswer>(comingRuns),
    readCmsParsedOnce<ComingPlacesAnswer>(comingPlaces),
  ])
  return { courses, venues, runs, placesLeft }
}

/** The answer of a day leaves out what has begun by then, which is left out here as well. */
const aDaySeconds = 24 * 60 * 60

/** Made stale by what staff change. Not by places: half a thousand pages of dates would be read for each booking. */
const comingRuns = {
  path: '/course-runs/coming',
  // Announced with each date that changes, opens or closes.
  tags: [collectionTag('courses')],
  revalidateSeconds: aDaySeconds,
  waitMilliseconds: patienceMilliseconds.longRead,
}

const comingPlaces = {
  path: '/course-runs/coming/places',
  tags: [collectionTag('course-runs')],
  revalidateSeconds: aDaySeconds,
  waitMilliseconds: patienceMilliseconds.longRead,
}

const everyVenue = {
  collection: 'venues',
  sort: 'name',
  depth: 0,
} as const satisfies Partial<Find<'venues'>>

const otherTags = [...tagsOf(courseSummaries), ...tagsOf(everyVenue)]

import 'server-only'
import { cache } from 'react'
import { readNextDates } from './course-dates'
import { readNewestCourses } from './course-lists'
import { readLatestPosts } from './post-lists'
import { readPriceTerms, readSite } from './site'
import { readFeaturedTestimonials } from './testimonials'
import type { BlockSources } from './to-view/blocks'
import { readTopicLinks } from './topics'
import { readTrainers } from './trainers'

export const blockSources = cache(async (): Promise<BlockSources> => ({
  site: await readSite(),
  terms: await readPriceTerms(),
  nextDates: readNextDates,
  newestCourses: readNewestCourses,
  latestPosts: readLatestPosts,
  featuredTestimonials: readFeaturedTestimonials,
  everyTopic: readTopicLinks,
  everyTrainer: readTrainers,
}))

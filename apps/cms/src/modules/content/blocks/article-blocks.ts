import type { Block } from 'payload'

import { CallToAction } from './call-to-action'
import { CoursePrice } from './course-price'
import { CoursePromotion } from './course-promotion'
import { NextDates } from './next-dates'
import { TestimonialsBlock } from './testimonials'
import { Video } from './video'

/** What may stand between the paragraphs of a text. */
export const articleBlocks: Block[] = [
  CoursePromotion,
  TestimonialsBlock,
  CallToAction,
  NextDates,
  Video,
]

/** What may stand within a sentence. */
export const sentenceBlocks: Block[] = [CoursePrice]

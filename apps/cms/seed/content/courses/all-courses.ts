import type { Course } from './course'
import { coachingSkills, firstTimeManager, leadingThroughChange } from './leading-courses'
import { level4Certificate } from './level-4-certificate-in-business-communication-skills'
import { overcomingYourFear, presentingWithImpact, speakUpTaster } from './speaking-courses'
import {
  holdingDifficultConversations,
  meetingsPeopleDoNotDread,
  writingForBusyReaders,
} from './working-courses'

/** In an order in which a description only links to courses before it. */
export const allCourses: readonly Course[] = [
  speakUpTaster,
  overcomingYourFear,
  presentingWithImpact,
  firstTimeManager,
  leadingThroughChange,
  coachingSkills,
  holdingDifficultConversations,
  writingForBusyReaders,
  meetingsPeopleDoNotDread,
  level4Certificate,
]

import type { Article } from './article'
import { delegatingWithoutDisappearing } from './delegating-without-disappearing'
import { feedbackPeopleCanUse } from './feedback-people-can-use'
import { howToDisagreeWithYourBoss } from './how-to-disagree-with-your-boss'
import { howToOpenATalkWithoutApologising } from './how-to-open-a-talk-without-apologising'
import { listeningIsHarderThanTalking } from './listening-is-harder-than-talking'
import { sayingNoToGoodIdeas } from './saying-no-to-good-ideas'
import { slidesAreNotYourNotes } from './slides-are-not-your-notes'
import { tellPeopleBeforeTheyHearIt } from './tell-people-before-they-hear-it'
import { theDifferenceBetweenLeadershipAndManagement } from './the-difference-between-leadership-and-management'
import { theFirstNinetyDaysAsAManager } from './the-first-ninety-days-as-a-manager'
import { theMeetingThatShouldHaveBeenAPage } from './the-meeting-that-should-have-been-a-page'
import { whatNervesAreFor } from './what-nerves-are-for'
import { writeTheLastLineFirst } from './write-the-last-line-first'

/** Oldest first: an article may link to those before it, never to those after. */
export const allArticles: readonly Article[] = [
  theDifferenceBetweenLeadershipAndManagement,
  whatNervesAreFor,
  writeTheLastLineFirst,
  listeningIsHarderThanTalking,
  howToOpenATalkWithoutApologising,
  delegatingWithoutDisappearing,
  theFirstNinetyDaysAsAManager,
  theMeetingThatShouldHaveBeenAPage,
  feedbackPeopleCanUse,
  slidesAreNotYourNotes,
  tellPeopleBeforeTheyHearIt,
  howToDisagreeWithYourBoss,
  sayingNoToGoodIdeas,
]

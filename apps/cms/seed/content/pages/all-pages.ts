import { about } from './about'
import { accessibilityStatement } from './accessibility-statement'
import { frequentlyAskedQuestions } from './frequently-asked-questions'
import { home } from './home'
import { inHouseTraining } from './in-house-training'
import type { Page } from './page'
import { privacy } from './privacy'
import { termsAndConditions } from './terms-and-conditions'

/** In an order in which a page only links to pages before it. */
export const allPages: readonly Page[] = [
  inHouseTraining,
  home,
  about,
  frequentlyAskedQuestions,
  termsAndConditions,
  privacy,
  accessibilityStatement,
]

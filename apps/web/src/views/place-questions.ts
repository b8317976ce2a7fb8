import type { PlaceQuestions } from '@lectern/shared/contract/place-questions'

/** What somebody is asked before a course, and has answered. */
export type PlaceQuestionsView = PlaceQuestions

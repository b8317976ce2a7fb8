import type { FeedbackPage } from '@lectern/shared/contract/feedback'

/** What somebody is asked about a course, and has answered. */
export type FeedbackView = FeedbackPage

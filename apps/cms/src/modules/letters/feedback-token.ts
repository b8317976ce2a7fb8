import { linkTokens } from './link-tokens'

/** What opens the form of somebody's feedback; it is sent to them alone. */
export const {
  newKey: newFeedbackKey,
  tokenOf: feedbackTokenOf,
  readToken: readFeedbackToken,
  storedTokenOf: storedFeedbackTokenOf,
  signStoredToken: signStoredFeedbackToken,
} = linkTokens('feedback')

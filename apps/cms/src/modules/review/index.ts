import { DraftNotes } from './notes/collection'
import { noteEndpoints } from './notes/endpoints'
import { ReviewRequests } from './requests/collection'
import { requestEndpoints } from './requests/endpoints'

export { mayReadDraft, type Draft } from './draft'
export { draftOf, findAnswersTo, findOpenConversations, findRequestsFor } from './for-whom'
export { needsReview } from './requests/editor-reads-first'
export { waitsFor } from './notes/conversations'
export { type NotesAnswer } from './notes/endpoints'
export { type NoteInWords } from './notes/notes-in-words'
export { type RequestInWords } from './requests/request-in-words'
export { type ReviewAnswer } from './requests/endpoints'
export {
  findReviewed,
  reviewFilterIn,
  reviewFilters,
  type ReviewFilter,
} from './list/review-filter'
export { reviewInList } from './review-in-list'
export { withReview } from './with-review'

export const review = {
  collections: [DraftNotes, ReviewRequests],
  endpoints: [...noteEndpoints, ...requestEndpoints],
}

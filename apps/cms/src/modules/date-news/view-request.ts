import type { DateRequestAnswer } from '@lectern/shared/contract/date-news'
import type { DateRequest } from '@lectern/shared/contract/payload-types'

import { dateRequestTokenOf } from '../letters'
import type { Context } from '../orders'
import { confirmBy } from './confirm-request'
import { findPublicCourse } from './find-course'

/** A request, as its owner sees it. The address is not shown: a link may be handed on. */
export async function viewRequest(
  { payload }: Pick<Context, 'payload'>,
  request: DateRequest,
): Promise<DateRequestAnswer> {
  const course = await findPublicCourse(payload, request.courseId)
  return {
    token: dateRequestTokenOf(request),
    state: request.state,
    course: course && { title: course.title, slug: course.slug ?? '' },
    confirmBy: confirmBy(request).toISOString(),
    until: request.until ?? null,
  }
}

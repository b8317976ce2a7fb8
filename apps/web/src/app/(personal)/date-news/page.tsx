import type { Metadata } from 'next'
import { readCoursesToHearOf } from '@web/cms/date-news'
import { ChooseCourseForm } from '@web/features/date-news/choose-course-form'
import { readSubmission } from '@web/forms/submission'
import { privateMetadata } from '@web/seo/page-metadata'
import { PageHeading } from '@web/ui/page-heading'
import { personalPageWithStatus } from '../../page-with-status'

export async function generateMetadata(): Promise<Metadata> {
  const hasProblems = ((await readSubmission())?.problems.length ?? 0) > 0
  return privateMetadata(`${hasProblems ? 'Error: ' : ''}News of dates`)
}

/** For whoever found no date that suits, of any course. */
export default personalPageWithStatus(async function DateNewsPage() {
  // First, since it is of this visitor: the build must not draw the page, it has no CMS to ask.
  const submission = await readSubmission()
  const courses = await readCoursesToHearOf()
  return (
    <div className="stack">
      <PageHeading
        title="Tell me about new dates"
        lead="Choose a course, and we write to you as soon as a new date of it can be booked."
      />
      <ChooseCourseForm courses={courses} submission={submission} />
    </div>
  )
})

import type { Metadata } from 'next'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'
import { readFeedback } from '@web/cms/feedback'
import { OwnFeedback } from '@web/features/feedback/own-feedback'
import { readSubmission } from '@web/forms/submission'
import { tokenPageMetadata } from '@web/seo/page-metadata'

interface Props {
  params: Promise<{ token: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const hasProblems = ((await readSubmission())?.problems.length ?? 0) > 0
  return tokenPageMetadata(`${hasProblems ? 'Error: ' : ''}How was it?`)
}

export default personalPageWithStatus(async function FeedbackPage({ params }: Props) {
  const feedback = await readFeedback((await params).token)
  if (!feedback) throw new PageMissingError()
  return <OwnFeedback feedback={feedback} submission={await readSubmission()} />
})

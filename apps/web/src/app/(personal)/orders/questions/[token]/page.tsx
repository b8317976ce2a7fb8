import type { Metadata } from 'next'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'
import { readPlaceQuestions } from '@web/cms/place-questions'
import { PlaceQuestions } from '@web/features/questions/place-questions'
import { readSubmission } from '@web/forms/submission'
import { tokenPageMetadata } from '@web/seo/page-metadata'

interface Props {
  params: Promise<{ token: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const hasProblems = ((await readSubmission())?.problems.length ?? 0) > 0
  return tokenPageMetadata(`${hasProblems ? 'Error: ' : ''}Questions before the course`)
}

/** For whoever has a place, by the link in their letter. */
export default personalPageWithStatus(async function PlaceQuestionsPage({ params }: Props) {
  const asked = await readPlaceQuestions((await params).token)
  if (!asked) throw new PageMissingError()
  return <PlaceQuestions asked={asked} submission={await readSubmission()} />
})

import type { Metadata } from 'next'
import { readWaitingDate } from '@web/cms/waiting-list'
import { AboutDate } from '@web/features/waiting-list/about-date'
import { JoinForm } from '@web/features/waiting-list/join-form'
import { WhyNotWait } from '@web/features/waiting-list/why-not-wait'
import { readSubmission } from '@web/forms/submission'
import { privateMetadata } from '@web/seo/page-metadata'
import { PageHeading } from '@web/ui/page-heading'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ runId: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const hasProblems = ((await readSubmission())?.problems.length ?? 0) > 0
  return privateMetadata(`${hasProblems ? 'Error: ' : ''}Join the waiting list`)
}

/** For a date that is full; of any other it says why nobody can wait for it, and what to do instead. */
export default personalPageWithStatus(async function JoinWaitingListPage({ params }: Props) {
  const waiting = await readWaitingDate((await params).runId)
  if (!waiting) throw new PageMissingError()
  const { standing } = waiting
  if (standing !== 'can-wait') return <WhyNotWait listed={waiting} standing={standing} />
  return (
    <div className="stack">
      <PageHeading
        title="Join the waiting list"
        lead="This date is full. When places become free we offer them to those who wait, in their order."
      />
      <AboutDate listed={waiting} />
      <JoinForm waiting={waiting} submission={await readSubmission()} />
    </div>
  )
})

import type { Metadata } from 'next'
import { SiteFrame } from '../../features/site-frame/site-frame'
import { readSubmission } from '../../forms/submission'
import { setAnswerStatus } from '../../beneath-next/own-server/answer-status'
import { privateMetadata } from '../../seo/page-metadata'
import { Failure } from '../../ui/failure'
import { TryAgain } from '../../ui/try-again'

export const metadata: Metadata = privateMetadata('Not just now')

/** In place of a page that has a fault. It asks nothing of anybody, so that it has none of its own. */
export default async function ErrorPage() {
  const submission = await readSubmission()
  if (!submission) await setAnswerStatus(500)
  return (
    <SiteFrame site={null} look={null} path="">
      {submission?.sentTo ? (
        <TryAgain action={submission.sentTo} answers={submission.answers} />
      ) : (
        <Failure />
      )}
    </SiteFrame>
  )
}

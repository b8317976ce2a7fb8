import type { Metadata } from 'next'
import { unstable_rethrow } from 'next/navigation'
import type { ReactNode } from 'react'
import { CmsUnavailableError } from '../cms/client'
import { Missing } from '../features/site-frame/missing'
import { setAnswerStatus } from '../beneath-next/own-server/answer-status'
import { pageStatusName } from '../beneath-next/page-cache/page-status.mjs'
import { Failure } from '../ui/failure'
import { PageStatus } from '../ui/page-status'

/** There is no page at this address. */
export class PageMissingError extends Error {
  override name = 'PageMissingError'
}

/**
 * Draws a page, or says that there is none or that it cannot be made just now. As pages
 * are read without scripts, both must be HTML: Next's own `notFound` and error pages are drawn by
 * scripts, which the policy of a published page refuses.
 */
export function pageWithStatus<Props>(draw: (props: Props) => Promise<ReactNode>) {
  return withStatus(draw, () => Promise.resolve())
}

/** The same for a page made for one visitor, which no cache gives its status. */
export function personalPageWithStatus<Props>(draw: (props: Props) => Promise<ReactNode>) {
  return withStatus(draw, setAnswerStatus)
}

function withStatus<Props>(
  draw: (props: Props) => Promise<ReactNode>,
  answerWith: (status: Status) => Promise<void>,
) {
  return async function PageWithStatus(props: Props): Promise<ReactNode> {
    try {
      return await draw(props)
    } catch (error) {
      const status = statusOf(error)
      await answerWith(status)
      return status === 404 ? <MissingPage /> : <FailedPage status={status} />
    }
  }
}

/** What a page says about itself; the same for those that stand in for it. */
export function metadataWithStatus<Props>(describe: (props: Props) => Promise<Metadata>) {
  return async function generateMetadata(props: Props): Promise<Metadata> {
    try {
      return await describe(props)
    } catch (error) {
      const status = statusOf(error)
      // Without a document there may still be a redirect: what the page answers, the page says.
      if (status === 404) return { title: 'Page not found', robots: { index: false } }
      return {
        title: 'Not just now',
        robots: { index: false },
        // A page that cannot be described must not be stored, even if it could be drawn.
        other: { [pageStatusName]: String(status) },
      }
    }
  }
}

type Status = 404 | 500 | 503

/** Redirects and the like, which Next throws, pass through; so do faults while somebody works on the code. */
function statusOf(error: unknown): Status {
  unstable_rethrow(error)
  if (error instanceof PageMissingError) return 404
  if (error instanceof CmsUnavailableError) {
    console.warn(error.message)
    return 503
  }
  if (process.env.NODE_ENV === 'development') throw error
  console.error(error)
  return 500
}

function MissingPage() {
  return (
    <>
      <PageStatus status={404} />
      <Missing />
    </>
  )
}

function FailedPage({ status }: { status: Status }) {
  return (
    <>
      <PageStatus status={status} />
      <Failure />
    </>
  )
}

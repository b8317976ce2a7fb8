import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { CmsUnavailableError } from '../cms/client'
import { Missing } from '../features/site-frame/missing'
import { setAnswerStatus } from '../own-server/answer-status'
import { Failure } from '../ui/failure'
import { PageStatus } from '../ui/page-status'

/** There is no page at this address. */
export class PageMissingError extends Error {
  override name = 'PageMissingError'
}

/**
 * Draws a page, or says honestly that there is none or that it cannot be made just now. As pages
 * are read without scripts, both must be HTML: Next's own `notFound` and error pages are drawn by
 * scripts. A page with a bug still throws.
 */
export function honestPage<Props>(draw: (props: Props) => Promise<ReactNode>) {
  return async function HonestPage(props: Props): Promise<ReactNode> {
    try {
      return await draw(props)
    } catch (error) {
      if (error instanceof PageMissingError) return <MissingPage />
      if (error instanceof CmsUnavailableError) return <UnavailablePage error={error} />
      throw error
    }
  }
}

/** The same for a page made for one visitor, which no cache gives its status. */
export function honestPersonalPage<Props>(draw: (props: Props) => Promise<ReactNode>) {
  return honestPage(async (props: Props) => {
    try {
      return await draw(props)
    } catch (error) {
      if (error instanceof PageMissingError) await setAnswerStatus(404)
      if (error instanceof CmsUnavailableError) await setAnswerStatus(503)
      throw error
    }
  })
}

/** What a page says about itself; the same for the two that stand in for it. */
export function honestMetadata<Props>(describe: (props: Props) => Promise<Metadata>) {
  return async function generateMetadata(props: Props): Promise<Metadata> {
    try {
      return await describe(props)
    } catch (error) {
      if (error instanceof PageMissingError) return unlisted('Page not found')
      if (error instanceof CmsUnavailableError) return unlisted('Not just now')
      throw error
    }
  }
}

function MissingPage() {
  return (
    <>
      <PageStatus status={404} />
      <Missing />
    </>
  )
}

function UnavailablePage({ error }: { error: CmsUnavailableError }) {
  console.warn(error.message)
  return (
    <>
      <PageStatus status={503} />
      <Failure />
    </>
  )
}

function unlisted(title: string): Metadata {
  return { title, robots: { index: false } }
}

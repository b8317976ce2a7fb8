import type { Metadata } from 'next'
import { setAnswerStatus } from '@web/beneath-next/own-server/answer-status'
import { readCoordinatorPage } from '@web/cms/coordinator-page'
import { EndedLink } from '@web/features/organisation/ended-link'
import { OrganisationBookings } from '@web/features/organisation/organisation-bookings'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = tokenPageMetadata('Your organisation’s bookings')

/** What an organisation has booked, for whoever has the link of one of its coordinators. */
export default personalPageWithStatus(async function OrganisationPage(props: Props) {
  const { token } = await props.params
  const { coming, past, people } = await props.searchParams
  const page = await readCoordinatorPage(token, {
    coming: pageIn(coming),
    past: pageIn(past),
    people: pageIn(people),
  })
  if (page === null) throw new PageMissingError()
  if (typeof page === 'string') {
    await setAnswerStatus(410)
    return <EndedLink why={page} />
  }
  return <OrganisationBookings page={page} />
})

function pageIn(given: string | string[] | undefined): number {
  const page = Number(given)
  return Number.isInteger(page) && page >= 1 ? page : 1
}

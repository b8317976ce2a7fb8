import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { paths } from '@lectern/shared/addresses/paths'
import { readPlaceWanted } from '@web/cms/waiting-list'
import { AboutDate } from '@web/features/waiting-list/about-date'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { Button } from '@web/ui/button'
import { PageHeading } from '@web/ui/page-heading'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ token: string }>
}

export const metadata: Metadata = tokenPageMetadata('Leave the waiting list?')

/** Asks once more: the position cannot be had again. */
export default personalPageWithStatus(async function LeavingPage({ params }: Props) {
  const { token } = await params
  const place = await readPlaceWanted(token)
  if (!place) throw new PageMissingError()
  const { state, listed } = place
  if (state !== 'waiting' && state !== 'offered') redirect(paths.placeWanted(token))
  return (
    <div className="stack">
      <PageHeading
        title="Leave the waiting list?"
        lead={
          state === 'offered'
            ? 'What is held for you goes to the next on the list.'
            : 'Whoever joins again stands at the end.'
        }
      />
      {listed && <AboutDate listed={listed} />}
      <form method="post" action={paths.leftWaitingList(token)} className="actions">
        <Button>Leave the list</Button>
        <a className="link" href={paths.placeWanted(token)}>
          Stay on it
        </a>
      </form>
    </div>
  )
})

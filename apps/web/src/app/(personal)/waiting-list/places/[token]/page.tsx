import type { Metadata } from 'next'
import { readPlaceWanted } from '@web/cms/waiting-list'
import { OwnPlace } from '@web/features/waiting-list/own-place'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ token: string }>
}

export const metadata: Metadata = tokenPageMetadata('Your place on the waiting list')

export default personalPageWithStatus(async function OwnPlacePage({ params }: Props) {
  const place = await readPlaceWanted((await params).token)
  if (!place) throw new PageMissingError()
  return <OwnPlace place={place} now={new Date()} />
})

import type { Metadata } from 'next'
import { readDateRequest } from '@web/cms/date-news'
import { OwnRequest } from '@web/features/date-news/own-request'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ token: string }>
}

export const metadata: Metadata = tokenPageMetadata('News of dates')

export default personalPageWithStatus(async function OwnRequestPage({ params }: Props) {
  const request = await readDateRequest((await params).token)
  if (!request) throw new PageMissingError()
  return <OwnRequest request={request} now={new Date()} />
})

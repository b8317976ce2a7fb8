import { paths } from '@lectern/shared/addresses/paths'
import type { Metadata } from 'next'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'
import { readOffer } from '@web/cms/offers'
import { readPage } from '@web/cms/pages'
import { OwnOffer } from '@web/features/offers/own-offer'
import { readSubmission } from '@web/forms/submission'
import { tokenPageMetadata } from '@web/seo/page-metadata'

interface Props {
  params: Promise<{ token: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const hasProblems = ((await readSubmission())?.problems.length ?? 0) > 0
  return tokenPageMetadata(`${hasProblems ? 'Error: ' : ''}Our offer to you`)
}

export default personalPageWithStatus(async function OfferPage({ params }: Props) {
  const offer = await readOffer((await params).token)
  if (!offer) throw new PageMissingError()
  return (
    <OwnOffer
      offer={offer}
      submission={await readSubmission()}
      hasTermsPage={(await readPage(paths.terms.slice(1))) !== null}
    />
  )
})

import type { Metadata } from 'next'
import { paths } from '@lectern/shared/addresses/paths'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { Button } from '@web/ui/button'
import { PageHeading } from '@web/ui/page-heading'
import { personalPageWithStatus } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ proof: string }>
}

export const metadata: Metadata = tokenPageMetadata('Confirm your e-mail address')

/** A button, since programs that guard mailboxes open every link. */
export default personalPageWithStatus(async function AddressPage({ params }: Props) {
  const { proof } = await params
  return (
    <div className="stack">
      <PageHeading
        title="Confirm your e-mail address"
        lead="Then you can go on with your booking, as many places as you need."
      />
      <form method="post" action={paths.confirmAddress(proof)} className="actions">
        <Button>Yes, this is my address</Button>
      </form>
    </div>
  )
})

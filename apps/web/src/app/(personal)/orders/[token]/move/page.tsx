import { paths } from '@lectern/shared/addresses/paths'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'
import { readMoveChoices, readPlacedOrder } from '@web/cms/orders'
import { MoveForms } from '@web/features/orders/move-forms'
import { readSubmission } from '@web/forms/submission'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { PageHeading } from '@web/ui/page-heading'

interface Props {
  params: Promise<{ token: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const hasProblems = ((await readSubmission())?.problems.length ?? 0) > 0
  return tokenPageMetadata(`${hasProblems ? 'Error: ' : ''}Move to another date`)
}

/** Places go to another date of their course, at no cost. */
export default personalPageWithStatus(async function OrderMovePage({ params }: Props) {
  const { token } = await params
  const submission = await readSubmission()
  const [order, choices] = await Promise.all([readPlacedOrder(token), readMoveChoices(token)])
  if (!order || !choices) throw new PageMissingError()
  if (choices.length === 0) redirect(paths.order(token))
  return (
    <>
      <p className="small">
        <a className="link" href={paths.order(token)}>
          Back to your booking
        </a>
      </p>
      <PageHeading
        title="Move to another date"
        lead="It costs nothing, and your invoice stays as it is. Everybody who comes is told."
      />
      <MoveForms order={order} choices={choices} submission={submission} />
    </>
  )
})

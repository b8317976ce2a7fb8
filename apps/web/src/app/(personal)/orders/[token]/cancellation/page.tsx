import { placesWords } from '@lectern/shared/booking/places-words'
import { paths } from '@lectern/shared/addresses/paths'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'
import { readPlacedOrder } from '@web/cms/orders'
import { CancelChosen, ChoosePlaces, standingCount } from '@web/features/orders/cancellation-forms'
import { cancellablePlaces, moneyWords } from '@web/features/orders/cancelling-sums'
import { placeField } from '@web/features/orders/move-fields'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { Notice } from '@web/ui/notice'
import { PageHeading } from '@web/ui/page-heading'

interface Props {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = tokenPageMetadata('Cancel this booking?')

/** Asks once more, and says what it costs: the places go to others. */
export default personalPageWithStatus(async function CancellationPage({
  params,
  searchParams,
}: Props) {
  const [{ token }, query] = await Promise.all([params, searchParams])
  const order = await readPlacedOrder(token)
  if (!order) throw new PageMissingError()
  const places = cancellablePlaces(order)
  if (places.length === 0) redirect(paths.order(token))
  const ticked = places.filter(({ index }) => query[placeField(index)] === 'yes')
  const chosen = ticked.length > 0 ? ticked : places
  const isAll = chosen.length === standingCount(order)
  return (
    <>
      {query.changed !== undefined && (
        <Notice kind="warning">
          <p>
            Nothing is cancelled yet: a deadline has passed since you opened this page, so it costs
            what is said here now.
          </p>
        </Notice>
      )}
      <PageHeading
        title={isAll ? 'Cancel this booking?' : `Cancel ${placesWords(chosen.length)}?`}
        lead={[moneyWords(order, chosen), toOthers(chosen.length)].filter(Boolean).join(' ')}
      />
      <div className="stack-l">
        <CancelChosen order={order} chosen={chosen} />
        <ChoosePlaces order={order} places={places} chosen={chosen} />
      </div>
    </>
  )
})

function toOthers(count: number): string {
  return count === 1 ? 'The place goes to others.' : 'The places go to others.'
}

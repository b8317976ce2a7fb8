import { paths } from '@lectern/shared/addresses/paths'
import { Button } from '../../ui/button'
import type { PricedBasket } from '../../views/basket'

/** For which organisation somebody books who came from its page, and the way to book for oneself instead. */
export function BookedFor({ bookedFor }: { bookedFor: NonNullable<PricedBasket['bookedFor']> }) {
  return (
    <form method="post" action={paths.bookForOrganisationNoMore} className="stack-tight">
      {bookedFor === 'link-ended' ? (
        <p>
          The link to your organisation’s page works no longer, so these are not its prices.{' '}
          <a href={paths.newOrganisationLink}>Ask for a new link</a>, or go on without it.
        </p>
      ) : (
        <p>
          You book for <b dir="auto">{bookedFor.name}</b>. What it has agreed with us is taken off.
        </p>
      )}
      <Button weight="quiet">
        {bookedFor === 'link-ended' ? 'Go on at everybody’s prices' : 'Book for myself instead'}
      </Button>
    </form>
  )
}

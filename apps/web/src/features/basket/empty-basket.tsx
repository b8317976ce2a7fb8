import { paths } from '@lectern/shared/addresses/paths'
import { ButtonLink } from '../../ui/button'
import { SeatRow } from '../../ui/seats/seat-row'

export function EmptyBasket() {
  return (
    <div className="nothing sand stack">
      <SeatRow taken={0} free={12} />
      <p className="lead">You have not selected any courses</p>
      <p>
        <ButtonLink href={paths.courses}>See our courses</ButtonLink>
      </p>
    </div>
  )
}

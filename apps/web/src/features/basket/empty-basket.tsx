import { paths } from '../../paths'
import { ButtonLink } from '../../ui/button'

export function EmptyBasket() {
  return (
    <div className="stack">
      <p className="lead">You have not selected any courses</p>
      <p>
        <ButtonLink href={paths.courses}>See our courses</ButtonLink>
      </p>
    </div>
  )
}

import { maxPlacesPerLine } from '@lectern/shared/basket/limits'
import { paths } from '../../paths'
import { Button } from '../../ui/button'
import { visitField } from '../../ui/visit-script'

interface AddPlacesFormProps {
  runId: string
  /** Tells apart what the many buttons of a page do. */
  dateName: string
  placesLeft: number
}

/** Places on one date into the basket: an ordinary form, which leads to the basket. The page's visit is filled in by a script. */
export function AddPlacesForm({ runId, dateName, placesLeft }: AddPlacesFormProps) {
  const countId = `count-${runId}`
  return (
    <form method="post" action={paths.addToBasket}>
      <input type="hidden" name="runId" value={runId} />
      <input type="hidden" name={visitField} defaultValue="" suppressHydrationWarning />
      <label className="small" htmlFor={countId}>
        Places
      </label>
      <input
        className="control control-count"
        id={countId}
        name="count"
        type="number"
        inputMode="numeric"
        min={1}
        max={Math.min(placesLeft, maxPlacesPerLine)}
        defaultValue={1}
        required
      />
      <Button>
        Book<span className="visually-hidden"> {dateName}</span>
      </Button>
    </form>
  )
}

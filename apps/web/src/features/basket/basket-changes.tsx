import { paths } from '@lectern/shared/addresses/paths'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import type { PricedBasket } from '../../views/basket'
import { changeWords } from './change-words'

/** What is different from when the visitor last looked; it stays until they say that they saw it. */
export function BasketChanges({ basket: { changes, lines } }: { basket: PricedBasket }) {
  if (changes.length === 0) return null
  const timeZoneOf = new Map(lines.map(({ runId, timeZone }) => [runId, timeZone]))
  return (
    <Notice kind="warning" heading="Since you last looked">
      <ul className="plain-list">
        {changes.map((change) => (
          <li key={`${change.kind} ${change.runId}`}>
            {changeWords(change, timeZoneOf.get(change.runId) ?? 'Europe/London')}
          </li>
        ))}
      </ul>
      <form method="post" action={paths.acknowledgeBasketChanges}>
        <Button weight="secondary">Thank you, I have seen this</Button>
      </form>
    </Notice>
  )
}

import { ageText } from '@lectern/shared/time/age-text'

/** “Waiting 20 hours” */
export function WaitingSince({ since, now }: { since: string; now: Date }) {
  return (
    <span className="today-state" data-state="waiting">
      Waiting {ageText(since, now)}
    </span>
  )
}

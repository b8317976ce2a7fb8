import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { Payload } from 'payload'

import { announceOnceReached } from '../publishing'
import { loadVatSettings } from './load-vat-settings'

/** When the day of a new VAT rate arrives. */
export const announceVatRates = announceOnceReached({
  global: 'settings',
  newestReached: newestRateInForce,
  textOf: (moment) => calendarDayIn(moment),
})

async function newestRateInForce(payload: Payload, now: Date): Promise<string> {
  const { rates } = await loadVatSettings(payload)
  const today = calendarDayIn(now)
  const days = rates.map(({ from }) => from).filter((from) => from <= today)
  return days.toSorted().at(-1) ?? ''
}

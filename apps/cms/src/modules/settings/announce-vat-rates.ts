import { globalTag } from '@lectern/shared/contract/cache-tags'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { createLocalReq, type Payload } from 'payload'

import { announce } from '../publishing'
import { loadVatSettings } from './load-vat-settings'

/** The day of the newest rate in force that this process has seen. */
const lastSeen = new WeakMap<Payload, string>()

/** A process that starts within so many days of a new rate tells of it once more, in case nobody has. */
const toldAfreshForDays = 7

/**
 * For a scheduled job: tells the website when the day of a new VAT rate arrives. Nothing is saved on
 * that day, and yet every page with a price is out of date.
 */
export async function announceVatRates(payload: Payload, now: Date): Promise<void> {
  const newest = await newestRateInForce(payload, now)
  const before = lastSeen.get(payload) ?? dayBefore(now, toldAfreshForDays)
  lastSeen.set(payload, newest)
  if (newest <= before) return
  await announce(await createLocalReq({}, payload), { tags: [globalTag('settings')], paths: ['/'] })
}

async function newestRateInForce(payload: Payload, now: Date): Promise<string> {
  const { rates } = await loadVatSettings(payload)
  const today = calendarDayIn(now)
  const days = rates.map(({ from }) => from).filter((from) => from <= today)
  return days.toSorted().at(-1) ?? ''
}

function dayBefore(now: Date, days: number): string {
  return calendarDayIn(new Date(now.getTime() - days * 24 * 60 * 60 * 1000))
}

import type { Course } from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { priceOnDay, type PriceSettings } from '@lectern/shared/vat/price-on-day'

interface VisitorsReadProps {
  /** NaN where no amount is typed. */
  netPence: number | null | undefined
  category: Course['vatCategory'] | undefined
  settings: PriceSettings
}

/** "Visitors read: £764.40 inc. VAT (£637 + VAT)"; nothing until an amount stands there. */
export function VisitorsRead({ netPence, category, settings }: VisitorsReadProps) {
  if (!category || !Number.isSafeInteger(netPence) || Number(netPence) < 0) return null
  const price = { netPence: pence(Number(netPence)), category }
  return (
    <p className="visitors-price">
      Visitors read: <b>{priceOnDay(price, settings, calendarDayIn(new Date())).text}</b>
    </p>
  )
}

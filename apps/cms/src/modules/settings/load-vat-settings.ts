import type { Setting } from '@lectern/shared/contract/payload-types'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { ukVatRates, type DatedVatRate } from '@lectern/shared/vat/rates'
import type { Payload } from 'payload'

export type VatSettings = { registered: boolean; rates: readonly DatedVatRate[] }

/** How the company stands towards VAT. Before anybody has saved the settings: registered, at the United Kingdom's rates. */
export async function loadVatSettings(payload: Payload): Promise<VatSettings> {
  const settings: Partial<Setting> | null = await payload.db.findGlobal({
    slug: 'settings',
    select: { vat: true },
  })
  const { registered, rates } = settings?.vat ?? {}
  return {
    registered: registered ?? true,
    rates: rates?.length ? rates.map(toDatedRate) : ukVatRates,
  }
}

type StoredRate = NonNullable<NonNullable<Setting['vat']>['rates']>[number]

function toDatedRate({ category, rateBasisPoints, from }: StoredRate): DatedVatRate {
  return { category, rateBasisPoints, from: calendarDayIn(new Date(from)) }
}

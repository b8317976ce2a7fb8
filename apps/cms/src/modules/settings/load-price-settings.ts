import type { Setting } from '@lectern/shared/contract/payload-types'
import type { PriceSettings } from '@lectern/shared/vat/price-on-day'
import type { Payload } from 'payload'

import { loadVatSettings } from './load-vat-settings'

/** How prices are taxed and shown. Before anybody has saved the settings: to consumers, too. */
export async function loadPriceSettings(payload: Payload): Promise<PriceSettings> {
  const [vat, settings] = await Promise.all([
    loadVatSettings(payload),
    payload.db.findGlobal<Partial<Setting>>({ slug: 'settings', select: { prices: true } }),
  ])
  return { ...vat, audience: settings?.prices?.audience ?? 'mixed' }
}

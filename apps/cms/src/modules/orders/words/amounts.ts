import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import type { VatCategory } from '@lectern/shared/vat/vat'

/** "£764.40": an amount of an order, which always shows its pence. */
export function money(amount: number): string {
  return formatPence(pence(amount), 'total')
}

/** "20%", "17.5%", or why there is no rate. */
export function rateWords(category: VatCategory, vatRateBasisPoints: number): string {
  if (category === 'exempt') return 'exempt'
  if (category === 'outside') return 'no VAT'
  return `${vatRateBasisPoints / 100}%`
}

'use client'

import { placesWords } from '@lectern/shared/booking/places-words'
import { discountLine } from '@lectern/shared/discounts/discount-line'
import { discountSentence } from '@lectern/shared/discounts/discount-sentence'
import { pence } from '@lectern/shared/money/pence'
import { useFormFields } from '@payloadcms/ui'

import { toDiscount, type WrittenDiscount } from './to-discount'
import './discount-example.css'

const unitNetPence = pence(50_000)

/** Of what is typed: how it reads in a basket and on an invoice. Nothing until it is complete. */
export function DiscountExample() {
  const typed = useFormFields(([fields]) =>
    JSON.stringify(
      Object.fromEntries(
        ['kind', 'fromPlaces', 'daysAhead', 'code', 'off', 'percent', 'offPence'].map((name) => [
          name,
          fields[name]?.value,
        ]),
      ),
    ),
  )
  const discount = toDiscount(JSON.parse(typed) as WrittenDiscount)
  if (!discount) return null
  const count = discount.kind === 'several-places' ? discount.fromPlaces : 1
  const daysAhead = discount.kind === 'early-booking' ? discount.daysAhead : 0
  const discounts = discountLine({ unitNetPence, count, daysAhead }, [discount])
  const sentence = discountSentence({ unitNetPence, vatRateBasisPoints: 2_000, discounts })
  return (
    <p className="discount-example">
      Customers read, of {placesWords(count)}: <b>{sentence}</b>
    </p>
  )
}

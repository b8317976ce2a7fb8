import { formatPence } from '../money/format'
import type { Pence } from '../money/pence'
import { addVat } from './vat'

export const priceAudiences = ['mixed', 'business'] as const

/** Who the site sells to. `mixed` includes consumers, who must see the price with VAT first. */
export type PriceAudience = (typeof priceAudiences)[number]

/** One figure of a label: `amount` is "£764.40", `qualifier` "inc. VAT", `text` both. */
export interface PriceFigure {
  amount: string
  qualifier: 'inc. VAT' | '+ VAT' | '(no VAT)' | ''
  text: string
}

/** `text` is the whole label; `main` and `secondary` are its parts for pages that set them apart. */
export interface PriceLabel {
  text: string
  main: PriceFigure
  secondary: PriceFigure | null
}

/**
 * How a price is shown, everywhere. £637 at 20 % is "£764.40 inc. VAT (£637 + VAT)" for a mixed
 * audience and "£637 + VAT (£764.40 inc. VAT)" for businesses; untaxed it is "£637 (no VAT)".
 * Both figures appear for either audience, because a consumer may read either (section 230 of the
 * Digital Markets, Competition and Consumers Act 2024: the total price, with tax).
 */
export function priceLabel(price: {
  netPence: Pence
  vatRateBasisPoints: number
  audience: PriceAudience
}): PriceLabel {
  if (price.netPence === 0) {
    return oneFigure({ amount: 'Free', qualifier: '', text: 'Free' })
  }
  if (price.vatRateBasisPoints === 0) {
    return oneFigure(figure(price.netPence, '(no VAT)'))
  }
  const net = figure(price.netPence, '+ VAT')
  const { grossPence } = addVat(price.netPence, price.vatRateBasisPoints)
  const gross = figure(grossPence, 'inc. VAT')
  return price.audience === 'business' ? twoFigures(net, gross) : twoFigures(gross, net)
}

function figure(amountPence: Pence, qualifier: PriceFigure['qualifier']): PriceFigure {
  const amount = formatPence(amountPence, 'unit-price')
  return { amount, qualifier, text: `${amount} ${qualifier}` }
}

function oneFigure(main: PriceFigure): PriceLabel {
  return { text: main.text, main, secondary: null }
}

function twoFigures(main: PriceFigure, secondary: PriceFigure): PriceLabel {
  return { text: `${main.text} (${secondary.text})`, main, secondary }
}

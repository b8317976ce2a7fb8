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

/** `text` is the whole label; the others are its parts for pages that set them apart. */
export interface PriceLabel {
  text: string
  /** Said of several prices by their lowest. */
  prefix: 'From' | ''
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
  isLowest?: boolean
}): PriceLabel {
  const [main, secondary = null] = figures(price)
  const prefix = price.isLowest ? 'From' : ''
  const text = secondary ? `${main.text} (${secondary.text})` : main.text
  return { text: prefix ? `${prefix} ${text}` : text, prefix, main, secondary }
}

type Figures = [main: PriceFigure, secondary?: PriceFigure]

function figures(price: Parameters<typeof priceLabel>[0]): Figures {
  if (price.netPence === 0) {
    const amount = price.isLowest ? '£0' : 'Free'
    return [{ amount, qualifier: '', text: amount }]
  }
  if (price.vatRateBasisPoints === 0) {
    return [figure(price.netPence, '(no VAT)')]
  }
  const net = figure(price.netPence, '+ VAT')
  const { grossPence } = addVat(price.netPence, price.vatRateBasisPoints)
  const gross = figure(grossPence, 'inc. VAT')
  return price.audience === 'business' ? [net, gross] : [gross, net]
}

function figure(amountPence: Pence, qualifier: PriceFigure['qualifier']): PriceFigure {
  const amount = formatPence(amountPence, 'unit-price')
  return { amount, qualifier, text: `${amount} ${qualifier}` }
}

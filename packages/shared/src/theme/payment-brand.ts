import type { FontPair, Look } from './look'
import { paletteOf } from './palette'

/**
 * What Stripe lets a payment page take from a company. Words upon a colour are Stripe's own to choose, so
 * the button has a colour on which some can be read.
 */
export interface PaymentBrand {
  displayName: string
  backgroundColour: string
  buttonColour: string
  borderStyle: 'rounded' | 'rectangular'
  fontFamily: 'be_vietnam_pro' | 'inter' | 'source_sans_pro' | 'noto_sans'
}

/** @throws RangeError for a brand that is no colour of six digits */
export function paymentBrandOf(look: Look, displayName: string): PaymentBrand {
  const { page } = paletteOf(look).light
  return {
    displayName,
    backgroundColour: page.sandSoft,
    buttonColour: page.accent,
    borderStyle: look.corners === 'round' ? 'rounded' : 'rectangular',
    fontFamily: likeFaces[look.fonts],
  }
}

/** Of those that Stripe has, the nearest to each pair's labels. */
const likeFaces: Record<FontPair, PaymentBrand['fontFamily']> = {
  bricolage: 'be_vietnam_pro',
  schibsted: 'inter',
  hanken: 'source_sans_pro',
  atkinson: 'noto_sans',
}

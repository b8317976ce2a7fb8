import type Stripe from 'stripe'

import { invalidParameter } from '../api/stripe-error'

type Wanted = Stripe.Checkout.SessionCreateParams.BrandingSettings
type Branding = Stripe.Checkout.Session.BrandingSettings

/** What an account has that never chose anything. */
const ofAccount = { background: '#ffffff', button: '#2f5d8c', name: 'Test payments' }

/** How a session's page looks. @throws a refusal for what is no colour, as Stripe's */
export function brandingOf(wanted: Wanted = {}): Branding {
  return {
    background_color: colour('background_color', wanted.background_color) ?? ofAccount.background,
    border_style: wanted.border_style || 'rounded',
    button_color: colour('button_color', wanted.button_color) ?? ofAccount.button,
    display_name: wanted.display_name || ofAccount.name,
    font_family: wanted.font_family || 'default',
    icon: null,
    logo: null,
  }
}

function colour(name: string, wanted: string | null | undefined): string | null {
  if (!wanted) return null
  if (/^#[0-9a-f]{6}$/i.test(wanted)) return wanted.toLowerCase()
  throw invalidParameter(`branding_settings[${name}]`, `Invalid hex color: ${wanted}`)
}

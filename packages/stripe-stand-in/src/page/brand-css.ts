import { contrastOf, type Hex } from '@lectern/shared/theme/colour'
import { paletteOf, type PageRoles, type Palette } from '@lectern/shared/theme/palette'
import { tones } from '@lectern/shared/theme/tone'
import type Stripe from 'stripe'

type Branding = Stripe.Checkout.Session.BrandingSettings

/**
 * The colours and corners of one session's page. The ground is as it was asked for, on light screens; all
 * that stands on it is worked out, so that it can be read.
 */
export function brandCss(branding: Branding): string {
  const ground = branding.background_color as Hex
  const { light, dark } = paletteWith(branding.button_color, ground)
  const corners = radii[branding.border_style] ?? radii.rounded
  return [
    `:root { ${tokens(light.page, { ground, ink: wordsOn(ground, light.page) })} ${corners} }`,
    `@media (prefers-color-scheme: dark) { :root { ${tokens(dark.page, { ground: dark.page.paper, ink: dark.page.ink })} } }`,
    '',
  ].join('\n')
}

/** That of a website whose quiet bands are of this colour; where there is none, one that suits any. */
function paletteWith(brand: string, ground: Hex): Palette {
  const palettes = tones.map((tone) => paletteOf({ brand, tone }))
  const found = palettes.find(({ light }) => light.page.sandSoft === ground)
  return found ?? paletteOf({ brand, tone: 'plain' })
}

/** Those of the page where they can be read, else black or white, of which one always can. */
export function wordsOn(ground: Hex, { ink }: PageRoles): Hex {
  if (contrastOf(ink, ground) >= 7) return ink
  return contrastOf('#000000', ground) >= contrastOf('#ffffff', ground) ? '#000000' : '#ffffff'
}

function tokens(page: PageRoles, { ground, ink }: { ground: Hex; ink: Hex }): string {
  const { card, line, lineStrong, accent, onAccent, accentInk, danger, dangerWash } = page
  const { night, onNight, accentNight } = page
  const roles = {
    ...{ ground, 'on-ground': ink, sheet: card, ink: page.ink, quiet: page.inkSoft, line },
    ...{ 'line-strong': lineStrong, accent, 'on-accent': onAccent, 'accent-ink': accentInk },
    ...{ danger, 'danger-wash': dangerWash, night, 'on-night': onNight, dot: accentNight },
  }
  return Object.entries(roles)
    .map(([role, colour]) => `--${role}: ${colour};`)
    .join(' ')
}

const radii: Record<string, string> & { rounded: string } = {
  rounded: '--r: .375rem; --pill: 99rem; --dot-r: 50%;',
  pill: '--r: 1.5rem; --pill: 99rem; --dot-r: 50%;',
  rectangular: '--r: 0; --pill: 0; --dot-r: 0;',
}

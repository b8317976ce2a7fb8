import { mixOf, type Hex } from './colour'
import type { Look } from './look'
import { paletteOf, type PageRoles } from './palette'

/** A sheet that lies on a desk, and what stands on it. */
export interface SheetColours {
  desk: Hex
  sheet: Hex
  ink: Hex
  inkSoft: Hex
  line: Hex
  accent: Hex
  onAccent: Hex
  accentInk: Hex
  good: Hex
}

/** The dark band above a letter, and the places drawn in it: those of others, and yours. */
export interface OpeningColours {
  night: Hex
  onNight: Hex
  onNightSoft: Hex
  seat: Hex
  yourSeat: Hex
}

export type PaperColours = Record<'light' | 'dark', SheetColours & OpeningColours>

/**
 * The website's colours as plain figures: neither mail programs nor paper know its style sheet. Light, as
 * e-mails and invoices are by themselves, and dark, for mail programs that ask for it.
 *
 * @throws RangeError for a brand that is no colour of six digits
 */
export function paperColoursOf(look: Look): PaperColours {
  const { light, dark } = paletteOf(look)
  return {
    light: { ...sheetOf(light.page), ...openingOf(light.page) },
    dark: { ...sheetOf(dark.page), ...openingOf(dark.page) },
  }
}

function sheetOf(page: PageRoles): SheetColours {
  const { ink, inkSoft, line, accent, onAccent, accentInk, good } = page
  const desk = page.sandSoft
  return { desk, sheet: page.card, ink, inkSoft, line, accent, onAccent, accentInk, good }
}

function openingOf({ night, onNight, onNightSoft, accentNight }: PageRoles): OpeningColours {
  const seat = mixOf(onNight, { share: 0.3, other: night })
  return { night, onNight, onNightSoft, seat, yourSeat: accentNight }
}

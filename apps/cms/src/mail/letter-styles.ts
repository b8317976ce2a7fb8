import type { Look } from '@lectern/shared/theme/look'
import { paperColoursOf, type PaperColours } from '@lectern/shared/theme/paper-colours'

export interface LetterStyles {
  /** Of each element, by the class under which its dark colours stand. */
  styles: Record<StyledPart, string>
  /** The rules for mail programs that ask for dark colours. */
  darkStyles: string
}

/** What a letter looks like in the company's colours. */
export function letterStyles(look: Look): LetterStyles {
  const { light, dark } = paperColoursOf(look)
  return { styles: lightStyles(light, look), darkStyles: darkRules(dark) }
}

export type StyledPart = keyof ReturnType<typeof lightStyles>

const ui = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const read = "font-family:Georgia,'Times New Roman',serif"

function lightStyles(light: PaperColours['light'], { corners, seats }: Look) {
  const isRound = corners === 'round'
  const seatRadius = seats === 'squares' ? 0 : 7
  return {
    page: `margin:0;padding:0;background-color:${light.desk};color:${light.ink};${read};font-size:17px;line-height:1.55`,
    frame: 'max-width:600px;width:100%;text-align:left',
    name: `padding:22px 28px;background-color:${light.sheet};${ui};font-size:19px;line-height:1.2;font-weight:700;letter-spacing:-0.02em;color:${light.ink}`,
    opening: `padding:32px 28px;background-color:${light.night};color:${light.onNight}`,
    seats: 'margin:0 0 16px;font-size:0;line-height:0',
    seat: `display:inline-block;width:14px;height:14px;margin:0 6px 6px 0;border-radius:${seatRadius}px;background-color:${light.seat}`,
    yours: `display:inline-block;width:14px;height:14px;margin:0 6px 6px 0;border-radius:${seatRadius}px;background-color:${light.yourSeat}`,
    title: `margin:0 0 10px;${ui};font-size:36px;line-height:1.05;font-weight:800;letter-spacing:-0.03em;color:${light.onNight}`,
    said: `margin:0;${read};font-size:17px;line-height:1.55;color:${light.onNightSoft}`,
    letter: `padding:28px 28px 12px;background-color:${light.sheet};${read};font-size:17px;line-height:1.55;color:${light.ink}`,
    foot: `padding:16px 28px 36px;background-color:${light.sheet};${ui};font-size:14px;line-height:1.5;color:${light.inkSoft}`,
    paragraph: 'margin:0 0 18px',
    box: `margin:0 0 18px;padding:14px 0 2px;border-top:2px solid ${light.ink};color:${light.ink};word-break:break-word`,
    lead: `margin:0;${ui};font-size:26px;line-height:1.15;font-weight:700;letter-spacing:-0.02em`,
    heading: `margin:0 0 6px;${ui};font-size:19px;line-height:1.3;font-weight:700;letter-spacing:-0.01em`,
    line: 'margin:0 0 6px',
    figures: `margin:0 0 22px;border-collapse:collapse;width:100%;${ui};font-size:16px;line-height:1.4`,
    label: `padding:9px 12px 9px 0;border-bottom:1px solid ${light.line};font-weight:400;vertical-align:top`,
    amount: `padding:9px 0;border-bottom:1px solid ${light.line};white-space:nowrap;vertical-align:top;font-variant-numeric:tabular-nums`,
    totalLabel: 'padding:14px 12px 9px 0;font-size:20px;font-weight:700;vertical-align:top',
    totalAmount:
      'padding:14px 0 9px;font-size:20px;font-weight:700;white-space:nowrap;vertical-align:top;font-variant-numeric:tabular-nums',
    button: `display:inline-block;padding:14px 26px;border-radius:${isRound ? 99 : 0}px;background-color:${light.accent};color:${light.onAccent};${ui};font-size:17px;line-height:1.2;font-weight:700;text-decoration:none`,
    link: `color:${light.accentInk};word-break:break-word`,
  }
}

/** Programs with a dark mode of their own that ignore this darken the colours above, which bear it. */
function darkRules(dark: PaperColours['dark']): string {
  return `
@media (prefers-color-scheme: dark) {
.page { background-color: ${dark.desk} !important; color: ${dark.ink} !important }
.name, .letter { background-color: ${dark.sheet} !important; color: ${dark.ink} !important }
.opening { background-color: ${dark.night} !important }
.foot { background-color: ${dark.sheet} !important; color: ${dark.inkSoft} !important }
.box { border-top-color: ${dark.ink} !important; color: ${dark.ink} !important }
.label, .amount { border-bottom-color: ${dark.line} !important }
.button { background-color: ${dark.accent} !important; color: ${dark.onAccent} !important }
.link { color: ${dark.accentInk} !important }
}
`
}

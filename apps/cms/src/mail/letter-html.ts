import escapeHtml from 'escape-html'
import type { Button, Details, Figure, Letter, LetterPart, Opening, Quote, Sender } from './letter'
import type { Look } from '@lectern/shared/theme/look'
import { letterStyles, type StyledPart } from './letter-styles'

/**
 * A letter for mail programs that show HTML: tables for the frame, since some know nothing else, styles on
 * each element, since some drop all others, and nothing fetched from anywhere.
 */
export function letterHtml(
  { subject, opening, parts }: Letter,
  { sender, look }: { sender: Sender; look: Look },
): string {
  const { styles, darkStyles } = letterStyles(look)
  const styled: Styled = (part) => `class="${part}" style="${styles[part]}"`
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${darkStyles}</style>
</head>
<body ${styled('page')}>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" ${styled('page')}>
<tr><td align="center">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" ${styled('frame')}>
<tr><td ${styled('name')}>${escapeHtml(sender.name)}</td></tr>
${opening ? openingHtml(opening, styled) : ''}<tr><td ${styled('letter')}>
${parts.map((part) => partHtml(part, styled)).join('\n')}
</td></tr>
<tr><td ${styled('foot')}>${[sender.name, ...sender.contact].map(escapeHtml).join('<br>')}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`
}

/** The class is for the dark styles alone. */
type Styled = (part: StyledPart) => string

function openingHtml({ title, text, places }: Opening, styled: Styled): string {
  return `<tr><td ${styled('opening')}>${seatsHtml(places, styled)}<h1 ${styled('title')}>${escapeHtml(title)}</h1><p dir="auto" ${styled('said')}>${lines(text)}</p></td></tr>
`
}

const seatsInRow = 12

/** Those who come among the others of a room; more than a row holds are left to the words. */
function seatsHtml(places: number, styled: Styled): string {
  if (places < 1 || places > seatsInRow) return ''
  const before = Math.floor((seatsInRow - places) / 2)
  const seats = Array.from({ length: seatsInRow }, (_, seat) => {
    const isYours = seat >= before && seat < before + places
    return `<i ${styled(isYours ? 'yours' : 'seat')}></i>`
  })
  return `<div aria-hidden="true" ${styled('seats')}>${seats.join('')}</div>`
}

function partHtml(part: LetterPart, styled: Styled): string {
  if (typeof part === 'string') return `<p dir="auto" ${styled('paragraph')}>${lines(part)}</p>`
  switch (part.kind) {
    case 'quote':
      return quoteHtml(part, styled)
    case 'details':
      return detailsHtml(part, styled)
    case 'figures':
      return figuresHtml(part.rows, styled)
    case 'button':
      return buttonHtml(part, styled)
    default:
      return part satisfies never
  }
}

function quoteHtml({ heading, text }: Quote, styled: Styled): string {
  const head = heading ? headingHtml(heading, styled) : ''
  return `<blockquote dir="auto" ${styled('box')}>${head}${lines(text)}</blockquote>`
}

function detailsHtml(details: Details, styled: Styled): string {
  const known = details.lines.map(
    (line) => `<p dir="auto" ${styled('line')}>${linkedLines(line, styled)}</p>`,
  )
  const lead = details.lead ? `<p dir="auto" ${styled('lead')}>${escapeHtml(details.lead)}</p>` : ''
  return `<div ${styled('box')}>${lead}${headingHtml(details.heading, styled)}${known.join('')}</div>`
}

function headingHtml(heading: string, styled: Styled): string {
  return `<h2 dir="auto" ${styled('heading')}>${escapeHtml(heading)}</h2>`
}

function figuresHtml(rows: readonly Figure[], styled: Styled): string {
  return `<table width="100%" cellpadding="0" cellspacing="0" ${styled('figures')}>${rows
    .map((row) => figureHtml(row, styled))
    .join('')}</table>`
}

function figureHtml({ label, amount, isTotal = false }: Figure, styled: Styled): string {
  const [labelStyle, amountStyle] = isTotal
    ? (['totalLabel', 'totalAmount'] as const)
    : (['label', 'amount'] as const)
  return `<tr><th scope="row" align="left" dir="auto" ${styled(labelStyle)}>${escapeHtml(label)}</th><td align="right" ${styled(amountStyle)}>${escapeHtml(amount)}</td></tr>`
}

function buttonHtml({ label, url }: Button, styled: Styled): string {
  return `<p ${styled('paragraph')}><a href="${escapeHtml(url)}" ${styled('button')}>${escapeHtml(label)}</a></p>`
}

/** Lines in which addresses can be pressed. */
function linkedLines(text: string, styled: Styled): string {
  const pieces = text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
  return pieces
    .map((piece, index) => (index % 2 === 0 ? lines(piece) : link(piece, styled)))
    .join('')
}

function link(url: string, styled: Styled): string {
  return `<a href="${escapeHtml(url)}" ${styled('link')}>${escapeHtml(url)}</a>`
}

function lines(text: string): string {
  return escapeHtml(text).replace(/\r?\n/g, '<br>')
}

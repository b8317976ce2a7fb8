import escapeHtml from 'escape-html'
import type { Button, Details, Figure, Letter, LetterPart, Quote, Sender } from './letter'
import { darkStyles, styles } from './letter-styles'

/**
 * A letter for mail programs that show HTML: tables for the frame, since some know nothing else, styles on
 * each element, since some drop all others, and nothing fetched from anywhere.
 */
export function letterHtml({ subject, parts }: Letter, sender: Sender): string {
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
<tr><td align="center" ${styled('around')}>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" ${styled('frame')}>
<tr><td ${styled('name')}>${escapeHtml(sender.name)}</td></tr>
<tr><td ${styled('letter')}>
${parts.map(partHtml).join('\n')}
</td></tr>
<tr><td ${styled('foot')}>${[sender.name, ...sender.contact].map(escapeHtml).join('<br>')}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`
}

function partHtml(part: LetterPart): string {
  if (typeof part === 'string') return `<p dir="auto" ${styled('paragraph')}>${lines(part)}</p>`
  switch (part.kind) {
    case 'quote':
      return quoteHtml(part)
    case 'details':
      return detailsHtml(part)
    case 'figures':
      return figuresHtml(part.rows)
    case 'button':
      return buttonHtml(part)
    default:
      return part satisfies never
  }
}

function quoteHtml({ heading, text }: Quote): string {
  const head = heading ? headingHtml(heading) : ''
  return `<blockquote dir="auto" ${styled('box')}>${head}${lines(text)}</blockquote>`
}

function detailsHtml(details: Details): string {
  const known = details.lines.map(
    (line) => `<p dir="auto" ${styled('line')}>${linkedLines(line)}</p>`,
  )
  return `<div ${styled('box')}>${headingHtml(details.heading)}${known.join('')}</div>`
}

function headingHtml(heading: string): string {
  return `<h2 dir="auto" ${styled('heading')}>${escapeHtml(heading)}</h2>`
}

function figuresHtml(rows: readonly Figure[]): string {
  return `<table width="100%" cellpadding="0" cellspacing="0" ${styled('figures')}>${rows
    .map(figureHtml)
    .join('')}</table>`
}

function figureHtml({ label, amount, isTotal = false }: Figure): string {
  const [labelStyle, amountStyle] = isTotal
    ? (['totalLabel', 'totalAmount'] as const)
    : (['label', 'amount'] as const)
  return `<tr><th scope="row" align="left" dir="auto" ${styled(labelStyle)}>${escapeHtml(label)}</th><td align="right" ${styled(amountStyle)}>${escapeHtml(amount)}</td></tr>`
}

function buttonHtml({ label, url }: Button): string {
  return `<p ${styled('paragraph')}><a href="${escapeHtml(url)}" ${styled('button')}>${escapeHtml(label)}</a></p>`
}

/** Lines in which addresses can be pressed. */
function linkedLines(text: string): string {
  const pieces = text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
  return pieces.map((piece, index) => (index % 2 === 0 ? lines(piece) : link(piece))).join('')
}

function link(url: string): string {
  return `<a href="${escapeHtml(url)}" ${styled('link')}>${escapeHtml(url)}</a>`
}

function lines(text: string): string {
  return escapeHtml(text).replace(/\r?\n/g, '<br>')
}

/** The class is for the dark styles alone. */
function styled(name: keyof typeof styles): string {
  return `class="${name}" style="${styles[name]}"`
}

import escapeHtml from 'escape-html'
import type { OrderDocument } from '@lectern/shared/orders/order-document'
import type { Look } from '@lectern/shared/theme/look'
import { paperColoursOf } from '@lectern/shared/theme/paper-colours'
import {
  addendumWords,
  documentFacts,
  documentTable,
  documentTitle,
  footnote,
  howToPay,
  paidWords,
  partyLines,
} from './document-words'
import type { NumberedOrderDocument } from './find-document'
import type { Letterhead } from './letterhead'

/** A stored invoice or credit note as a page of its own: no script, nothing fetched, prints on A4. */
export function renderDocumentHtml(
  { number, content, addendum }: NumberedOrderDocument,
  { look, logo }: Letterhead,
): string {
  const title = escapeHtml(documentTitle(content))
  const { headings, rows, totals } = documentTable(content)
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} ${escapeHtml(number)}</title>
<style>${stylesOf(look)}</style>
</head>
<body>
<main>
<header>${sellerHtml(content.seller.name, logo)}${paidHtml(content)}</header>
<h1>${title}</h1>
<dl>${documentFacts({ ...content, number })
    .map(toFact)
    .join('')}</dl>
<div class="parties">
<section><h2>From</h2><p>${lines(partyLines(content.seller))}</p></section>
<section><h2>To</h2><p>${lines(partyLines(content.customer))}</p></section>
</div>
<div class="scrolls" role="region" aria-label="What was ordered" tabindex="0">
<table>
<thead><tr>${headings.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr></thead>
<tbody>${rows.map(({ cells }) => `<tr>${toCells(cells)}</tr>`).join('')}</tbody>
<tfoot>${totals.map(({ cells }) => toTotal(cells)).join('')}</tfoot>
</table>
</div>
${payHtml(howToPay(content, number))}${addendumHtml(addendum)}<p class="note">${escapeHtml(footnote(content))}</p>
</main>
</body>
</html>
`
}

/** Light alone: it is paper, on a desk while it is read on a screen. */
function stylesOf(look: Look): string {
  const { light } = paperColoursOf(look)
  const dot = look.seats === 'squares' ? '0' : '50%'
  return `
:root { color-scheme: only light }
body { margin: 0; background: ${light.desk}; color: ${light.ink}; font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif }
main { display: grid; gap: 2rem; box-sizing: border-box; max-width: 56rem; min-height: 66rem; align-content: start; margin: clamp(0rem, 4vw, 3rem) auto; padding: clamp(1.25rem, 5vw, 3.75rem); background: #fff; box-shadow: 0 1.5rem 3rem -1.5rem rgb(0 0 0 / 25%) }
main > * { min-width: 0 }
header { display: flex; flex-wrap: wrap; gap: 0.75rem; justify-content: space-between; align-items: baseline }
.seller { font-size: 1.25rem; font-weight: 700; letter-spacing: -0.02em }
.seller img { display: block; max-width: 15rem; max-height: 3rem }
.paid { color: ${light.good}; font-weight: 600; font-size: 0.9375rem }
.paid::before { content: ''; display: inline-block; width: 0.6em; height: 0.6em; margin-right: 0.5em; border-radius: ${dot}; background: currentcolor }
h1 { margin: 0; font-size: clamp(2.25rem, 7vw, 3.75rem); line-height: 1; font-weight: 800; letter-spacing: -0.035em }
h2, dt { margin: 0; color: ${light.inkSoft}; font-size: 0.9375rem; font-weight: 500 }
p { margin: 0; overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.25rem, 1fr)); gap: 1rem; margin: 0 }
dl > div { padding-top: 0.5rem; border-top: 1.5px solid ${light.ink} }
dd { margin: 0; font-weight: 650; overflow-wrap: anywhere }
.parties { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1.5rem }
.scrolls { overflow-x: auto }
.scrolls:focus-visible { outline: 3px solid ${light.accent}; outline-offset: 3px }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; font-variant-numeric: tabular-nums }
th, td { padding: 0.75rem 0.45rem; text-align: right; border-bottom: 1px solid ${light.line}; vertical-align: top; white-space: nowrap; font-weight: 450 }
th:first-child, td:first-child { padding-left: 0; min-width: 10rem; text-align: left; white-space: normal }
th:last-child, td:last-child { padding-right: 0 }
tbody td:first-child { font-weight: 600 }
thead th { border-bottom: 1.5px solid ${light.ink}; color: ${light.inkSoft}; font-weight: 500 }
tfoot tr:last-child * { padding-block: 1rem; border: 0; font-weight: 700 }
tfoot tr:last-child td:last-child { font-size: 1.25rem; line-height: 1.2; letter-spacing: -0.02em }
.pay bdi:first-child { font-weight: 650 }
.addendum { font-weight: 650 }
.note { color: ${light.inkSoft}; font-size: 0.9375rem }
@page { size: A4; margin: 16mm }
@media print { body { background: none; font-size: 9.5pt } main { max-width: none; min-height: 0; margin: 0; padding: 0; box-shadow: none } .scrolls { overflow: visible } tr { break-inside: avoid } tfoot { display: table-row-group; break-inside: avoid } }
`
}

function sellerHtml(name: string, logo: Buffer | null): string {
  if (!logo) return `<p class="seller">${escapeHtml(name)}</p>`
  const address = `data:image/png;base64,${logo.toString('base64')}`
  return `<p class="seller"><img src="${address}" alt="${escapeHtml(name)}"></p>`
}

function paidHtml(content: OrderDocument): string {
  const words = paidWords(content)
  return words ? `<p class="paid">${escapeHtml(words)}</p>` : ''
}

function payHtml(texts: readonly string[]): string {
  return texts.length > 0 ? `<p class="pay">${lines(texts)}</p>\n` : ''
}

function addendumHtml(addendum: NumberedOrderDocument['addendum']): string {
  return addendum ? `<p class="addendum">${escapeHtml(addendumWords(addendum))}</p>\n` : ''
}

function toFact([label, value]: [string, string]): string {
  return `<div><dt>${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(value)}</dd></div>`
}

/** What the sum is of, across the columns that it leaves empty. */
function toTotal([label = '', ...figures]: readonly string[]): string {
  const filled = figures.filter((text) => text !== '')
  const span = figures.length - filled.length + 1
  return `<tr><th scope="row" colspan="${span}">${escapeHtml(label)}</th>${toCells(filled)}</tr>`
}

function toCells(texts: readonly string[]): string {
  return texts.map((text) => `<td dir="auto">${escapeHtml(text)}</td>`).join('')
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `<bdi>${escapeHtml(text)}</bdi>`).join('<br>')
}

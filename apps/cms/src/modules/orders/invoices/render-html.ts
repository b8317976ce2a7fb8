import escapeHtml from 'escape-html'
import { documentFacts, documentTable, documentTitle, footnote, partyLines } from './document-words'
import type { NumberedOrderDocument } from './find-document'

/** A stored invoice or credit note as a page of its own: no script, nothing fetched, prints on A4. */
export function renderDocumentHtml({ number, content }: NumberedOrderDocument): string {
  const title = escapeHtml(documentTitle(content))
  const { headings, rows, totals } = documentTable(content)
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} ${escapeHtml(number)}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<div class="parties">
<section><h2>From</h2><p>${lines(partyLines(content.seller))}</p></section>
<section><h2>To</h2><p>${lines(partyLines(content.customer))}</p></section>
</div>
<dl>${documentFacts({ ...content, number })
    .map(toFact)
    .join('')}</dl>
<div class="scrolls" role="region" aria-label="What was ordered" tabindex="0">
<table>
<thead><tr>${headings.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr></thead>
<tbody>${rows.map(({ cells }) => `<tr>${toCells(cells)}</tr>`).join('')}</tbody>
<tfoot>${totals.map(({ cells }) => toTotal(cells)).join('')}</tfoot>
</table>
</div>
<p>${escapeHtml(footnote(content))}</p>
</main>
</body>
</html>
`
}

const styles = `
body { font: 1rem/1.5 system-ui, sans-serif; color: #17222f; background: #fff; margin: 2rem auto; max-width: 54rem; padding: 0 1rem }
h1 { margin: 0 0 1.5rem; line-height: 1.2 } h2 { font-size: 1rem; margin: 0 }
.parties { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1.5rem }
p { margin: 0.25rem 0 0; overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.5rem; margin: 1.5rem 0 }
dt { font-weight: 600 } dd { margin: 0; overflow-wrap: anywhere }
.scrolls { overflow-x: auto; margin-bottom: 1rem }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
th, td { padding: 0.4rem 0.5rem; text-align: right; border-bottom: 1px solid #c9c9c9; vertical-align: top; white-space: nowrap }
th:first-child, td:first-child { text-align: left; padding-left: 0; min-width: 11rem; white-space: normal }
tfoot th { font-weight: 400 } tfoot tr:last-child * { font-weight: 700 }
@page { size: A4; margin: 18mm }
@media print { body { margin: 0; font-size: 10pt } .scrolls { overflow: visible } tr { break-inside: avoid } tfoot { display: table-row-group; break-inside: avoid } }
`

function toFact([label, value]: [string, string]): string {
  return `<dt>${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(value)}</dd>`
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

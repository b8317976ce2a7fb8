import type { DocumentLine, OrderDocument } from '@lectern/shared/orders/order-document'

import { escapeHtml } from '../../../html/escape-html'
import { money, rateWords } from '../words/amounts'
import { documentFacts, documentTitle, partyLines } from './document-words'

/** A stored invoice or credit note as a page of its own: no script, nothing fetched, prints on A4. */
export function renderDocumentHtml(document: { number: string; content: OrderDocument }): string {
  const { number, content } = document
  const title = documentTitle(content)
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} ${escapeHtml(number)}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<div class="parties">
<section><h2>From</h2><p>${lines(partyLines(content.seller))}</p></section>
<section><h2>To</h2><p>${lines(partyLines(content.customer))}</p></section>
</div>
<dl>${documentFacts({ ...content, number })
    .map(toFact)
    .join('')}</dl>
<table>
<thead><tr><th scope="col">What</th><th scope="col">Places</th><th scope="col">Net each</th><th scope="col">VAT rate</th><th scope="col">Net</th><th scope="col">VAT</th><th scope="col">Total</th></tr></thead>
<tbody>${content.lines.map(toRow).join('')}</tbody>
<tfoot>${content.totals.byRate.map(toRateRow).join('')}${toTotalRow(content)}</tfoot>
</table>
</main>
</body>
</html>
`
}

const styles = `
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; margin: 2rem auto; max-width: 52rem; padding: 0 1rem }
.parties { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 2rem }
h2 { font-size: 1rem; margin-bottom: 0 } p { margin-top: 0.25rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.5rem }
dt { font-weight: 600 } dd { margin: 0 }
table { border-collapse: collapse; width: 100% }
th, td { padding: 0.4rem 0.5rem; text-align: right; border-bottom: 1px solid #ccc; vertical-align: top }
th:first-child, td:first-child { text-align: left }
tfoot tr:last-child { font-weight: 700 }
@page { size: A4; margin: 18mm } @media print { body { margin: 0 } }
`

function toFact([label, value]: [string, string]): string {
  return `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`
}

function toRow(line: DocumentLine): string {
  const rate = rateWords(line.vatCategory, line.vatRateBasisPoints)
  return `<tr><td>${escapeHtml(line.description)}</td>${cells([
    String(line.count),
    money(line.unitNetPence),
    rate,
    ...figures(line),
  ])}</tr>`
}

function toRateRow(total: OrderDocument['totals']['byRate'][number]): string {
  const rate = rateWords(total.vatCategory, total.vatRateBasisPoints)
  return `<tr><th scope="row" colspan="4">At ${escapeHtml(rate)}</th>${cells(figures(total))}</tr>`
}

function toTotalRow({ totals }: OrderDocument): string {
  return `<tr><th scope="row" colspan="4">Total</th>${cells(figures(totals))}</tr>`
}

function figures(split: { netPence: number; vatPence: number; grossPence: number }): string[] {
  return [money(split.netPence), money(split.vatPence), money(split.grossPence)]
}

function cells(texts: readonly string[]): string {
  return texts.map((text) => `<td>${escapeHtml(text)}</td>`).join('')
}

function lines(texts: readonly string[]): string {
  return texts.map(escapeHtml).join('<br>')
}

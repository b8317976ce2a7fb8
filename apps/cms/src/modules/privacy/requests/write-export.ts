import { ruleOf } from '@lectern/shared/privacy/retention-table'
import escapeHtml from 'escape-html'
import type { Held } from './held'

/** What a person is handed: what is held, why, and until when. */
export function exportOf(held: readonly Held[], now: Date) {
  return {
    madeAt: now.toISOString(),
    held: held.map(({ kind, title, until, stays, data }) => {
      const { why, basis } = ruleOf(kind)
      return { what: title, why, basis, keptUntil: until, mustStay: stays, data }
    }),
  }
}

/** The same to read, as a page that fetches nothing. */
export function exportAsHtml(held: readonly Held[], now: Date): string {
  const { madeAt, held: entries } = exportOf(held, now)
  const sections = entries.map(
    ({ what, why, basis, keptUntil, data }) =>
      `<section><h2 dir="auto">${escapeHtml(what)}</h2><p>${escapeHtml(why)}. ${escapeHtml(basis)}. Kept until: ${escapeHtml(keptUntil)}.</p>${valueAsHtml(data)}</section>`,
  )
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>What we hold about you</title><style>body{font:16px/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}dd{white-space:pre-wrap;overflow-wrap:anywhere}dt{font-weight:600}</style></head><body><h1>What we hold about you</h1><p>Made on ${escapeHtml(madeAt)}.</p>${sections.join('')}${entries.length === 0 ? '<p>Nothing.</p>' : ''}</body></html>`
}

function valueAsHtml(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value)) {
    if (value.length === 0) return '–'
    return `<ol>${value.map((each) => `<li>${valueAsHtml(each)}</li>`).join('')}</ol>`
  }
  if (typeof value === 'object') {
    const rows = Object.entries(value).map(
      ([name, each]) =>
        `<dt>${escapeHtml(inWords(name))}</dt><dd dir="auto">${valueAsHtml(each)}</dd>`,
    )
    return `<dl>${rows.join('')}</dl>`
  }
  return escapeHtml(typeof value === 'string' ? value : JSON.stringify(value))
}

/** "purchaseOrderNumber" → "purchase order number" */
function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

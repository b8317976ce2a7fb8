import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { clockTimeIn } from '@lectern/shared/time/moment-text'
import { whenInFull } from '@lectern/shared/time/days-text'
import escapeHtml from 'escape-html'
import type { Payload } from 'payload'

import { may } from '@cms/access/may'
import { isDocumentId } from '@cms/database/document-ids'
import { dayLabel, ownPage } from '../../attendance'
import { loadSheet, type Sheet } from './load-sheet'
import { printStyles } from './print-styles'

/** So many columns to sign in fit across a page; more days get further pages. */
const daysOnPage = 5
/** For who comes without being on the list. */
const emptyLines = 3

/** `GET /printed-register/<id>`: the register of a date for the printer, for staff who look after bookings. */
export async function printRegister({
  payload,
  request,
  runId,
}: {
  payload: Payload
  request: Request
  runId: string
}): Promise<Response> {
  const { user } = await payload.auth({ headers: request.headers })
  if (!user) return saying(401, 'Sign in to the admin first, then open this page again.')
  if (!may(user, 'handleBookings')) {
    return saying(403, 'Registers are for owners and for whoever looks after bookings.')
  }
  const sheet = isDocumentId(payload, runId) ? await loadSheet(payload, { runId, user }) : null
  if (!sheet) return saying(404, 'There is no such date any more.')
  const { company } = await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true })
  const now = new Date()
  const printedAt = `${dayLabel(calendarDayIn(now))}, ${clockTimeIn(now)}`
  return ownPage({
    title: `Register: ${sheet.register.courseTitle}`,
    styles: printStyles,
    script: printScript,
    body: pagesHtml(sheet, { company: company.tradingName, printedAt }),
  })
}

const printScript = `document.querySelector('button').addEventListener('click',function(){print()})`

function saying(status: number, text: string): Response {
  return ownPage({
    status,
    title: 'Register',
    styles: printStyles,
    body: `<main class="said"><p>${escapeHtml(text)}</p><p><a href="/admin">To the admin</a></p></main>`,
  })
}

interface Heading {
  company: string
  printedAt: string
}

function pagesHtml(sheet: Sheet, heading: Heading): string {
  const { days } = sheet.register
  const pages = Array.from({ length: Math.ceil(days.length / daysOnPage) }, (_, page) =>
    days.slice(page * daysOnPage, (page + 1) * daysOnPage),
  )
  return `<p class="bar"><button type="button">Print</button> A4, on its side. Three empty lines are for who comes without being on the list.</p>
<main>${pages.map((shown) => pageHtml(sheet, { ...heading, days: shown })).join('')}</main>`
}

function pageHtml(
  sheet: Sheet,
  { company, printedAt, days }: Heading & { days: string[] },
): string {
  const { register, seats, people } = sheet
  const { attendees, courseTitle, place, trainers, dates } = register
  const needs = people?.needs ?? null
  const rows = attendees.map(({ booking, order }, index) => {
    const remember = needs?.get(booking.id) ?? ''
    const toCome = booking.delegateName ? '' : 'name to come'
    return rowHtml({
      number: String(index + 1),
      name: booking.delegateName ?? '',
      firm: order.companyName ?? '',
      remember: [remember, toCome].filter(Boolean).join('; '),
      days,
    })
  })
  const empty = Array.from({ length: emptyLines }, () => rowHtml({ days }))
  const where = [place, trainers.join(', ')].filter(Boolean).join(' · ')
  return `<section>
<header><div><h1 dir="auto">${escapeHtml(courseTitle)}</h1><p><strong>${escapeHtml(whenInFull(dates))}</strong> · ${escapeHtml(where)}</p></div>
<p class="aside"><strong>${escapeHtml(company)}</strong><br>Register, ${attendees.length} of ${seats?.capacity ?? register.run.capacity} places<br>printed ${escapeHtml(printedAt)}</p></header>
<table><thead><tr><th scope="col">No.</th><th scope="col">Name</th><th scope="col">Firm</th><th scope="col">To remember</th>${days
    .map((day) => `<th scope="col" class="sign">${escapeHtml(dayLabel(day))}, signature</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}${empty.join('')}</tbody></table>
<footer>${footerHtml(sheet)}</footer>
</section>`
}

interface PrintedRow {
  number?: string
  name?: string
  firm?: string
  remember?: string
  days: string[]
}

function rowHtml({ number = '', name = '', firm = '', remember = '', days }: PrintedRow): string {
  const cells = [number, name, firm, remember].map(
    (text, index) => `<td${index === 1 ? ' class="name"' : ''} dir="auto">${escapeHtml(text)}</td>`,
  )
  return `<tr>${cells.join('')}${'<td></td>'.repeat(days.length)}</tr>`
}

/** Who is fed is everybody; whose lunch is another is counted for those who may know. */
function footerHtml({ register, people }: Sheet): string {
  const count = register.attendees.length
  const needs = people?.needs
  if (!needs || needs.size === 0) return `<p>Lunches: ${count}.</p>`
  const withNeeds = needs.size === 1 ? '1 person has' : `${needs.size} people have`
  return `<p>Lunches: ${count}. ${withNeeds} told us something to remember. Shred after use: this page holds people’s needs.</p>`
}

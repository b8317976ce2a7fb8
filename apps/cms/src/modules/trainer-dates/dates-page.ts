import type { Trainer } from '@lectern/shared/contract/payload-types'
import { whenInFull } from '@lectern/shared/time/days-text'
import escapeHtml from 'escape-html'

import {
  addressOfRegister,
  ensureRegisterLink,
  ownPage,
  registerClosesAt,
  roomStyles,
} from '../attendance'
import type { Context } from '../orders'
import { findTrainerDates, type TrainerDate } from './find-trainer-dates'
import { placeWords } from './trainer-calendar'

const styles = `${roomStyles}
h2{margin:0;font:600 19px/1.3 Charter,Georgia,serif}
li{padding:14px 16px}
li p{margin:2px 0;color:var(--ink-2)}
main a{color:var(--act)}
li .open{display:inline-block;margin-top:8px;padding:11px 16px;border-radius:8px;background:var(--act);color:var(--on-good);font-weight:600;text-decoration:none}
li[data-off] h2{font-weight:400;text-decoration:line-through}
footer code{overflow-wrap:anywhere}
main a:focus-visible{outline-offset:2px}
`

/** Who made a register's link, where nobody of the staff has. */
const byThisPage = 'the page of a trainer’s dates'

/** What a trainer teaches, as long as its register can be ticked; works without scripts. */
export async function datesPage(
  context: Context,
  { trainer, token }: { trainer: Trainer; token: string },
): Promise<Response> {
  const found = await findTrainerDates(context.payload, {
    trainerId: trainer.id,
    now: context.now,
  })
  const dates = found.filter(({ run }) => registerClosesAt(run) >= context.now)
  const rows = await Promise.all(dates.map((date) => rowHtml(context, date)))
  return ownPage({
    title: `Your dates: ${trainer.name}`,
    styles,
    body: `<main>
<header><h1>Your dates</h1><p>${escapeHtml(trainer.name)}</p></header>
${rows.length === 0 ? '<p class="said">There are no dates for you yet. They appear here, and in your calendar, as soon as the office plans them.</p>' : `<ul>${rows.join('\n')}</ul>`}
<footer><p><a href="/your-dates/${escapeHtml(token)}/calendar.ics">Your dates as a calendar</a>: give your calendar this link as a subscription, and it stays up to date by itself.</p>
<p>Whoever has this address sees what you see. If it is in the wrong hands, tell the office: they end it.</p></footer>
</main>`,
  })
}

async function rowHtml(context: Context, date: TrainerDate): Promise<string> {
  const { run, title, isCalledOff, booked, days } = date
  const when = whenInFull({
    days: days.map((taught) => {
      const { day, from, until, title: about } = taught.day
      return { day, from, until, ...(about && { title: about }) }
    }),
    timeZone: run.timeZone,
  })
  const places = [...new Set(days.map(placeWords))].join('; ')
  const heading = `<h2>${escapeHtml(title)}</h2><p>${escapeHtml(when)}</p><p>${escapeHtml(places)}</p>`
  if (isCalledOff) return `<li data-off>${heading}<p><strong>Called off</strong></p></li>`
  return `<li>${heading}${onlineHtml(date)}<p>${booked} of ${run.capacity} places are taken</p>${await registerHtml(context, date)}</li>`
}

function onlineHtml({ days }: TrainerDate): string {
  const links = [...new Set(days.flatMap(({ where }) => where.onlineLink ?? []))]
  return links
    .filter((link) => /^https:\/\//i.test(link))
    .map((link) => `<p><a href="${escapeHtml(link)}" rel="noreferrer">The online room</a></p>`)
    .join('')
}

async function registerHtml(context: Context, { run, title }: TrainerDate): Promise<string> {
  const link = await ensureRegisterLink(context, { runId: run.id, by: byThisPage })
  if (!link) return ''
  const { pathname } = new URL(addressOfRegister(link))
  return `<a class="open" href="${escapeHtml(pathname)}">Open the register<span class="hidden"> of ${escapeHtml(title)}</span></a>`
}

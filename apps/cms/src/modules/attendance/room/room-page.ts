import escapeHtml from 'escape-html'

import { ownPage } from '../own-page'
import { roomDataOf, roomTicksOf, type RoomPerson } from './room-data'
import { whyClosedWords, type WhyClosed } from './room-link'
import { roomScript, type RoomPageData } from './room-script'
import { roomStyles } from './room-styles'
import type { Register } from '../load-register'
import { clockTimeIn } from '@lectern/shared/time/moment-text'

const script = `(${roomScript.toString()})()`

interface Shown {
  register: Register
  token: string
  /** One of the date's. */
  day: string
  now: Date
}

/** The register as whoever teaches has it in the room: works without scripts, and with them without a network. */
export function roomPage({ register, token, day, now }: Shown): Response {
  const room = roomDataOf(register)
  const page: RoomPageData = {
    ...room,
    now: now.toISOString(),
    day,
    ticks: roomTicksOf(register),
    syncUrl: `/api/registers/${token}/ticks`,
  }
  const present = new Map(
    page.ticks
      .filter((tick) => tick.day === day && tick.isPresent)
      .map((tick) => [tick.bookingId, tick]),
  )
  const rows = room.people.map((person) => {
    const tick = present.get(person.bookingId)
    return rowHtml(person, tick ? clockTimeIn(tick.at, room.timeZone) : null)
  })
  return ownPage({
    title: `Register: ${room.title}`,
    styles: roomStyles,
    script,
    data: { id: 'register', value: page },
    body: `<main>
<header><h1>${escapeHtml(room.title)}</h1><p>${escapeHtml(room.where)}</p>
<nav aria-label="Days">${room.days.map((each) => dayHtml(each, day)).join('')}</nav></header>
<div id="news" role="status"></div><div id="spoken" role="status" class="hidden"></div>
<p class="count"><strong id="here">${present.size}</strong> of ${room.people.length} are here <span>touch a name</span></p>
<form method="post" action="/register/${escapeHtml(token)}">
<input type="hidden" name="day" value="${escapeHtml(day)}">
<ul>${rows.join('')}</ul>
</form>
<footer>${room.people.length === 0 ? '<p>Nobody has booked yet.</p>' : ''}<p>Somebody is not on the list? Let them in, and tell the office.</p></footer>
</main>`,
  })
}

/** A page for a link that opens nothing, with words. */
export function closedPage(why: WhyClosed): Response {
  const { title, text } = whyClosedWords[why]
  return ownPage({
    status: why === 'unknown' ? 404 : 410,
    title,
    styles: roomStyles,
    body: `<main><header><h1>${escapeHtml(title)}</h1></header><p class="said">${escapeHtml(text)}</p></main>`,
  })
}

/** What is the matter with what was sent, without losing the way back. */
export function refusedPage({
  status,
  text,
  token,
}: {
  status: number
  text: string
  token: string
}): Response {
  return ownPage({
    status,
    title: 'This was not ticked',
    styles: roomStyles,
    body: `<main><header><h1>This was not ticked</h1></header><p class="said">${escapeHtml(text)} <a href="/register/${escapeHtml(token)}">Back to the register</a></p></main>`,
  })
}

function dayHtml({ day, label }: { day: string; label: string }, shown: string): string {
  const current = day === shown ? ' aria-current="date"' : ''
  return `<a href="?day=${escapeHtml(day)}" data-day="${escapeHtml(day)}"${current}>${escapeHtml(label)}</a>`
}

/** The value says what pressing it means without scripts: who, and whether they are here then. */
function rowHtml({ bookingId, name, detail }: RoomPerson, time: string | null): string {
  const id = escapeHtml(bookingId)
  return `<li id="p-${id}"><button name="tick" value="${id}:${time ? 'away' : 'here'}" data-booking-id="${id}" aria-pressed="${time !== null}">
<span class="box" aria-hidden="true"></span><span><b dir="auto">${escapeHtml(name)}</b>${detail ? `<small dir="auto">${escapeHtml(detail)}</small>` : ''}</span><time>${escapeHtml(time ?? '')}</time></button></li>`
}

import { paths } from '@lectern/shared/addresses/paths'
import { daysText } from '@lectern/shared/time/days-text'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { currentEnv } from '@cms/env'
import { Refusal } from '@cms/http/refusal'
import { plainAddress } from '@cms/mail/plain-address'
import { loadSender } from '@cms/mail/sender'
import { loadRegister, type Register } from '../../attendance'
import {
  fillLetter,
  mailingDueAt,
  mailingIdOf,
  paceWords,
  queueMailed,
  type PlaceholderValues,
  type WrittenLetter,
} from '../../letters'
import type { Context } from '../../orders'
import { greetingOf, readersOf, type Audience, type Reader } from './readers'

interface Writing {
  runId: string
  audience: Audience
  /** As it was typed. */
  letter: WrittenLetter
  by: string
}

export interface MailingPreview {
  /** The addresses of those who get it. */
  to: string[]
  /** Who does not, and why; in sentences. */
  notes: string[]
  /** What the first of them reads. */
  sample: (WrittenLetter & { address: string }) | null
}

/**
 * What would be sent to whom.
 *
 * @throws Refusal naming whatever cannot be filled in, and for whom; `not-found` for a date that is gone.
 */
export async function previewMailing(context: Context, writing: Writing): Promise<MailingPreview> {
  const { letters, notes } = await planMailing(context, writing)
  const [first] = letters
  return {
    to: letters.map(({ reader }) => reader.address),
    notes,
    sample: first ? { ...first.letter, address: first.reader.address } : null,
  }
}

/**
 * Queues an e-mail for each of those in `to` who is still among the readers. Nobody gets the same words about
 * the same date twice, whoever presses, and however often.
 *
 * @returns what to tell whoever wrote it, in sentences.
 * @throws Refusal as the preview does, and where `to` is empty.
 */
export async function sendMailing(
  context: Context,
  { to, ...writing }: Writing & { to: readonly string[] },
): Promise<string[]> {
  if (to.length === 0) throw notLookedAt
  const { letters, mailingId, had } = await planMailing(context, writing)
  const wanted = letters.filter(({ reader }) => to.includes(reader.address))
  let sent = 0
  for (const { reader, letter } of wanted) {
    const queued = await queueMailed(context, {
      order: reader.order,
      to: reader.address,
      letter,
      by: writing.by,
      mailingId,
      dueAt: mailingDueAt(sent, context.now),
    })
    if (queued) sent += 1
  }
  const gone = to.filter(
    (address) =>
      !wanted.some(({ reader }) => reader.address === address) && !had.has(plainAddress(address)),
  )
  const came = letters.filter(({ reader }) => !to.includes(reader.address))
  return [
    outcomeWords(sent),
    paceWords(sent),
    gone.length > 0 && `Left out, because they do not come any more: ${gone.join(', ')}.`,
    came.length > 0 &&
      `Not written to, because they came in after you had looked: ${came.map(({ reader }) => reader.address).join(', ')}. Write the same again for them.`,
  ].filter((words) => typeof words === 'string' && words !== '') as string[]
}

const notLookedAt = new Refusal('invalid-fields', {
  fields: [
    {
      path: 'to',
      message: 'Nothing was sent yet. Press “Show what they get” and look at it; then send it.',
    },
  ],
})

function outcomeWords(sent: number): string {
  if (sent === 0) return 'They have these very words already. Nothing was sent twice.'
  return sent === 1 ? '1 e-mail is on its way.' : `${sent} e-mails are on their way.`
}

interface Plan {
  mailingId: string
  letters: { reader: Reader; letter: WrittenLetter }[]
  /** Whoever has these very words already, in small letters. */
  had: ReadonlySet<string>
  notes: string[]
}

async function planMailing(
  { payload }: Context,
  { runId, audience, letter, by }: Writing,
): Promise<Plan> {
  const register = await loadRegister(payload, runId)
  if (!register) throw new Refusal('not-found')
  const mailingId = mailingIdOf(runId, letter)
  const { readers, notes } = readersOf(register.attendees, audience)
  const had = await findWhoHad(payload, mailingId)
  const values = await dateValues(payload, { register, by })
  const letters = readers
    .filter(({ address }) => !had.has(plainAddress(address)))
    .map((reader) => {
      const own = { ...values, 'first name': greetingOf(reader) }
      return { reader, letter: fillLetter(letter, { values: own, reader: reader.address }) }
    })
  const left = readers.length - letters.length
  const hadWords = `${left} of them ${left === 1 ? 'has' : 'have'} had these very words already.`
  return { mailingId, letters, had, notes: [...notes, ...(left > 0 ? [hadWords] : [])] }
}

async function findWhoHad(payload: Payload, mailingId: string): Promise<ReadonlySet<string>> {
  const emails = await findAll(payload, {
    collection: 'emails',
    where: { mailingId: { equals: mailingId } },
  })
  return new Set(emails.map(({ to }) => plainAddress(to)))
}

/** The same for all who come. */
async function dateValues(
  payload: Payload,
  { register, by }: { register: Register; by: string },
): Promise<PlaceholderValues> {
  const { courseTitle, courseSlug, dates, place } = register
  const { name: company } = await loadSender(payload)
  return {
    course: courseTitle,
    days: daysText(dates),
    place,
    'my name': by,
    company,
    ...(courseSlug && { 'link to the course': currentEnv().WEB_URL + paths.course(courseSlug) }),
  }
}

import { describe, expect, it } from '@jest/globals'
import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import { addDays, calendarDayIn } from '@lectern/shared/time/calendar-day'
import { clockTimeIn } from '@lectern/shared/time/moment-text'
import fc from 'fast-check'
import ICAL from 'ical.js'

import { calendarText, type CalendarContent } from './calendar-text'

/** What people type, and what a format of lines may stumble over. */
const oddText = fc.oneof(
  fc.constantFrom(
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3),
    '👩‍👩‍👧‍👦'.repeat(40),
    'R&D; C++, "quoted" \\ back\\nslash: a=b',
    'مركز التدريب في ليدز، الطابق الثاني',
    'one\ntwo\r\nthree\n\nfour',
    'END:VEVENT\nBEGIN:VEVENT',
    ']]></script><!--',
    'trailing \\',
    '‮reversed‬ \u00ad',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .filter((text) => text.trim() !== ''),
)

const timeZones = ['Europe/London', 'Asia/Dubai', 'America/New_York', 'Asia/Kolkata'] as const

const content = fc.record({
  title: oddText,
  place: oddText,
  directions: oddText,
  organizer: oddText,
  timeZone: fc.constantFrom(...timeZones),
  startsAt: fc.constantFrom<string>('2027-01-12T09:30:00.000Z', '2027-03-26T20:30:00.000Z'),
  isOver: fc.boolean(),
  isOnline: fc.boolean(),
})

type Odd = typeof content extends fc.Arbitrary<infer Value> ? Value : never

describe('a calendar file', () => {
  it('is what RFC 5545 demands, and says what was typed, whatever that is', () => {
    fc.assert(
      fc.property(content, (odd) => {
        const text = calendarText(calendarOf(odd))
        expectPlainLines(text)
        const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
        expectWhole(calendar)
        const [event] = calendar.getAllSubcomponents('vevent')
        expect(event!.getFirstPropertyValue('summary')).toBe(asText(odd.title))
        expect(event!.getFirstPropertyValue('location')).toBe(asText(odd.place))
        const organizer = event!.getFirstProperty('organizer')!
        expect(organizer.getFirstValue()).toBe('mailto:office@hollinbank.example')
        expect(organizer.getFirstParameter('cn')).toBe(inOneLine(odd.organizer))
        const link = odd.isOnline && !odd.isOver ? onlineLink : null
        expect(asTyped(event!.getFirstPropertyValue('url'))).toBe(link)
        if (!odd.isOver) {
          expect(event!.getFirstPropertyValue('description')).toContain(asText(odd.directions))
        }
      }),
      { numRuns: 100 },
    )
  })

  it.each(timeZones)('names the moment in %s as every calendar reckons it', (timeZone) => {
    const startsAt = '2027-07-12T09:30:00.000Z'
    const odd = { ...plain, timeZone, startsAt }
    const calendar = new ICAL.Component(ICAL.parse(calendarText(calendarOf(odd))) as unknown[])
    for (const zone of calendar.getAllSubcomponents('vtimezone')) {
      ICAL.TimezoneService.register(zone)
    }
    const [event] = calendar.getAllSubcomponents('vevent')
    expect(new ICAL.Event(event).startDate.toJSDate().toISOString()).toBe(startsAt)
    ICAL.TimezoneService.reset()
  })
})

const onlineLink = 'https://rooms.example/?a=1,2;b=3'

const plain: Odd = {
  title: 'Managing up',
  place: 'Leeds',
  directions: 'By train',
  organizer: 'Hollin Bank',
  timeZone: 'Europe/London',
  startsAt: '2027-01-12T09:30:00.000Z',
  isOver: false,
  isOnline: false,
}

function calendarOf(odd: Odd): CalendarContent {
  const first = calendarDayIn(new Date(odd.startsAt), odd.timeZone)
  const from = clockTimeIn(odd.startsAt, odd.timeZone)
  const days = [first, addDays(first, 1)].map((day) => ({ day, from, until: '23:30' }))
  const line = {
    courseTitle: odd.title,
    place: odd.place,
    timeZone: odd.timeZone,
    days,
  } as CheckoutLine
  const papers = {
    line,
    addressLines: [],
    directions: odd.directions,
    elsewhere: [],
    ...(odd.isOnline && { onlineLink }),
  }
  return {
    reference: 'LEC-7K3QX2',
    entries: days.map((_, index) => ({
      uid: `order-run-day-${index + 1}@lectern`,
      line,
      index,
      isOver: odd.isOver,
      papers,
    })),
    organizer: { name: odd.organizer, email: 'office@hollinbank.example' },
    sequence: 1,
    stamp: new Date('2026-11-30T08:00:00.000Z'),
  }
}

/** RFC 5545, 3.1: lines end with CRLF and have at most 75 octets, none of them in the middle of a letter. */
function expectPlainLines(text: string): void {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(text.trimEnd()).toMatch(/\r\nEND:VCALENDAR$/)
  for (const line of text.split('\r\n')) {
    expect([line, Buffer.byteLength(line) <= 75]).toEqual([line, true])
    expect(line).not.toMatch(/\p{Surrogate}/u)
    expect(line).not.toMatch(/[\0-\x08\x0a-\x1f\x7f]/)
  }
}

/** What must be there, once. RFC 5545, 3.6; RFC 5546, 3.2.1 and 3.2.5. */
function expectWhole(calendar: ICAL.Component): void {
  expectOnce(calendar, ['version', 'prodid', 'method'])
  const zones = calendar.getAllSubcomponents('vtimezone')
  const defined = zones.map((zone) => String(zone.getFirstPropertyValue('tzid')))
  expect(new Set(defined).size).toBe(defined.length)
  for (const zone of zones) {
    const times = zone.getAllSubcomponents()
    expect(times.map(({ name }) => name)).toContain('standard')
    for (const time of times) expectOnce(time, ['dtstart', 'tzoffsetfrom', 'tzoffsetto'])
  }
  const events = calendar.getAllSubcomponents('vevent')
  expect(events.length).toBeGreaterThan(0)
  for (const event of events) {
    const once = ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'sequence', 'organizer']
    expectOnce(event, once)
    for (const name of ['dtstart', 'dtend']) {
      expect(defined).toContain(event.getFirstProperty(name)!.getFirstParameter('tzid'))
    }
    expect(event.getFirstProperty('dtstamp')!.toICALString()).toMatch(/Z$/)
  }
  expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(
    events.length,
  )
}

function expectOnce(component: ICAL.Component, names: readonly string[]): void {
  for (const name of names) {
    expect([name, component.getAllProperties(name).length]).toEqual([name, 1])
  }
}

/** One kind of line end. */
function asText(typed: string): string {
  return typed.replaceAll(/\r\n?/g, '\n')
}

/** A parameter in quotation marks has no place for more of them, nor for a second line. */
function inOneLine(typed: string): string {
  return typed.replaceAll('"', "'").replaceAll(/[\\\s]+/g, ' ')
}

/** With its commas and semicolons, which may be written as bytes. */
function asTyped(link: unknown): string | null {
  return typeof link === 'string' ? decodeURIComponent(link) : null
}

'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'

import { partsOf } from '../answers'
import type { PreviewClash, PreviewDate } from '../preview-series'
import type { SavedSeries } from '../save-series'
import type { useSeries } from './use-series.client'

type Series = ReturnType<typeof useSeries>

/** The dates that the sentence makes, to be unticked one by one, and what to do with them. */
export function PreviewPanel({ series }: { series: Series }) {
  const { outcome, preview, isStale } = series
  if (outcome.is === 'done') return <Done saved={outcome.saved} again={series.clear} />
  const ticked = tickedOf(series)
  return (
    <section className="add-dates-card add-dates-preview" aria-labelledby="these">
      <h2 id="these">
        {headingOf(ticked)}{' '}
        <span className="add-dates-pill">
          <span aria-hidden="true">◐</span> Not saved yet
        </span>
      </h2>
      <p className="desk-unseen" role="status">
        {isStale ? '' : sumOf(ticked, series)}
      </p>
      {preview.dates.length === 0 ? (
        <p className="add-dates-quiet">
          The dates appear here as soon as the sentence says when they are.
        </p>
      ) : (
        <ul data-stale={isStale || undefined}>
          {preview.dates.map((date) => (
            <DateRow key={date.first} date={date} series={series} />
          ))}
        </ul>
      )}
      {preview.notes.map((note) => (
        <p key={note} className="add-dates-quiet">
          {note}
        </p>
      ))}
      <Buttons series={series} count={ticked.length} clashing={clashing(ticked, series)} />
    </section>
  )
}

function tickedOf({ preview, typed }: Series): PreviewDate[] {
  const without = partsOf(typed.answers.without)
  return preview.dates.filter(({ first, leftOut }) => leftOut === null && !without.includes(first))
}

/** Dates with a clash of which nobody has said that it is intended. */
function clashing(dates: readonly PreviewDate[], series: Series): number {
  const isOpen = (clash: PreviewClash) => !isIntended(clash, series)
  return dates.filter(({ clashes }) => clashes.some(isOpen)).length
}

function isIntended({ mark }: PreviewClash, { typed }: Series): boolean {
  return mark !== null && partsOf(typed.answers.intended).includes(mark)
}

function headingOf({ length }: readonly PreviewDate[]): string {
  if (length === 0) return 'No dates yet'
  return length === 1 ? 'This date' : `These ${length} dates`
}

/** "6 dates, one clash" */
function sumOf(dates: readonly PreviewDate[], series: Series): string {
  if (dates.length === 0) return ''
  const count = clashing(dates, series)
  const words = count === 0 ? 'no clash' : count === 1 ? 'one clash' : `${count} clashes`
  return `${datesWords(dates.length)}, ${words}`
}

function datesWords(count: number): string {
  return count === 1 ? '1 date' : `${count} dates`
}

function DateRow({ date, series }: { date: PreviewDate; series: Series }) {
  const { first, words, leftOut, notes, clashes } = date
  const without = partsOf(series.typed.answers.without)
  if (leftOut !== null) {
    return (
      <li className="add-dates-left-out">
        <s>{words}</s>
        <p>{leftOut}, left out</p>
      </li>
    )
  }
  const toggled = without.includes(first)
    ? without.filter((each) => each !== first)
    : [...without, first]
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={!without.includes(first)}
          onChange={() => series.set('without', toggled.join())}
        />
        {words}
      </label>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {clashes.map((clash) => (
        <Clash key={clash.words} clash={clash} series={series} />
      ))}
    </li>
  )
}

function Clash({ clash, series }: { clash: PreviewClash; series: Series }) {
  const { words, mark } = clash
  const marks = partsOf(series.typed.answers.intended)
  const say = (next: string[]) => series.set('intended', next.join())
  if (isIntended(clash, series)) {
    return (
      <p>
        Intended: {words}{' '}
        <button
          type="button"
          className="desk-press desk-press--plain"
          onClick={() => say(marks.filter((each) => each !== mark))}
        >
          Take it back
        </button>
      </p>
    )
  }
  return (
    <p className="calendar-clash">
      <span aria-hidden="true">▲</span> Clash: {words}{' '}
      {mark && (
        <button
          type="button"
          className="desk-press desk-press--plain"
          onClick={() => say([...marks, mark])}
        >
          That is intended
        </button>
      )}
    </p>
  )
}

interface ButtonsProps {
  series: Series
  count: number
  clashing: number
}

function Buttons({ series: { outcome, send, clear, typed }, count, clashing }: ButtonsProps) {
  if (outcome.is === 'unanswered') {
    return (
      <div className="add-dates-buttons" role="alert">
        {outcome.messages.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <button
          type="button"
          className="desk-press desk-press--act"
          onClick={() => void send('open')}
        >
          Send again what was sent
        </button>
        <button type="button" className="desk-press" onClick={clear}>
          Give it up
        </button>
      </div>
    )
  }
  const isBusy = outcome.is === 'busy'
  const isInHouse = typed.answers.inHouseFor.trim() !== ''
  const ways = [
    {
      status: 'open' as const,
      words: `Put ${count === 0 ? 'them' : datesWords(count)} on the website`,
    },
    { status: 'hidden' as const, words: 'Save hidden' },
  ]
  return (
    <div className="add-dates-buttons">
      {(isInHouse ? ways.toReversed() : ways).map(({ status, words }, index) => (
        <button
          key={status}
          type="button"
          className={index === 0 ? 'desk-press desk-press--act' : 'desk-press'}
          aria-disabled={isBusy}
          onClick={() => !isBusy && void send(status)}
        >
          {words}
        </button>
      ))}
      {typed.touched.length > 0 && !isBusy && (
        <button type="button" className="desk-press desk-press--plain" onClick={clear}>
          Clear what was typed
        </button>
      )}
      <p role="status">
        {isBusy
          ? 'One moment…'
          : clashing > 0
            ? 'A clash is a warning: you can save all the same, and the calendar goes on showing it.'
            : ''}
      </p>
    </div>
  )
}

/** Takes the focus: the buttons that had it are gone. */
function Done({ saved: { dates, status }, again }: { saved: SavedSeries; again: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const are = dates.length === 1 ? 'date is' : 'dates are'
  const where = status === 'open' ? 'on the website' : 'saved, hidden from the website'
  return (
    <section className="add-dates-card add-dates-preview" aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        <span aria-hidden="true">✓</span> {dates.length} {are} {where}.
      </h2>
      <div className="add-dates-buttons">
        <Link
          className="desk-press desk-press--act"
          href={`/admin/calendar?day=${dates[0]?.first ?? ''}`}
          prefetch={false}
        >
          See the calendar
        </Link>
        <button type="button" className="desk-press" onClick={again}>
          Add more dates
        </button>
      </div>
    </section>
  )
}

import { spanNames, type SpanName } from '@lectern/shared/time/day-span'
import Link from 'next/link'

import { numbersPath, queryOf, type NumbersAddress } from '../address'

const nameWords: Record<SpanName, string> = {
  'this-month': 'This month',
  'last-month': 'Last month',
  'this-year': 'This year',
  'last-year': 'Last year',
}

/** Which time is counted. All of it stands in the address, so that it can be kept, sent and gone back to. */
export function TimeChoice({ address }: { address: NumbersAddress }) {
  const { name, span, typed, refusal } = address
  return (
    <div className="numbers-choice">
      <nav className="desk-kinds" aria-label="Time">
        {spanNames.map((each) => (
          <Link
            key={each}
            href={`/admin${numbersPath}?${queryOf({ name: each, span })}`}
            aria-current={each === name ? 'true' : undefined}
            prefetch={false}
          >
            {nameWords[each]}
          </Link>
        ))}
      </nav>
      <form
        // What was typed belongs to the address: another address has it anew.
        key={`${typed.first} ${typed.last}`}
        className="desk-filters numbers-days"
        method="get"
        action={`/admin${numbersPath}`}
        aria-label="From one day to another"
      >
        <Day name="from" label="From" typed={typed.first} isRefused={refusal !== null} />
        <Day name="until" label="Up to and with" typed={typed.last} isRefused={refusal !== null} />
        <button className="desk-press" type="submit">
          Show these
        </button>
      </form>
      {refusal !== null && (
        <p className="numbers-refusal" id="numbers-refusal" role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}

interface DayProps {
  name: 'from' | 'until'
  label: string
  typed: string
  isRefused: boolean
}

function Day({ name, label, typed, isRefused }: DayProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="date"
        name={name}
        defaultValue={typed}
        required
        {...(isRefused && { 'aria-invalid': true, 'aria-describedby': 'numbers-refusal' })}
      />
    </label>
  )
}

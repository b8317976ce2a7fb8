'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { endAfter, moveToZone } from './run-clock'

type Times = { startsAt: string | null; endsAt: string | null; bookingClosesAt: string | null }

/**
 * While a date is typed: its end follows its beginning, and 9.30 stays 9.30 when another place's clock
 * is chosen.
 */
export function RunClock() {
  const { dispatchFields } = useForm()
  const timeZone = useFormFields(([fields]) => textOf(fields.timeZone?.value))
  const startsAt = useFormFields(([fields]) => textOf(fields.startsAt?.value))
  const endsAt = useFormFields(([fields]) => textOf(fields.endsAt?.value))
  const bookingClosesAt = useFormFields(([fields]) => textOf(fields.bookingClosesAt?.value))
  const before = useRef({ timeZone, startsAt })

  useEffect(() => {
    const { timeZone: oldZone, startsAt: oldStart } = before.current
    before.current = { timeZone, startsAt }
    const changed: Partial<Times> =
      timeZone && oldZone && timeZone !== oldZone
        ? moveToZone({ startsAt, endsAt, bookingClosesAt }, { from: oldZone, to: timeZone })
        : followStart({ startsAt, endsAt, oldStart, timeZone })
    for (const [path, value] of Object.entries(changed)) {
      if (path === 'startsAt' && value) before.current.startsAt = value
      dispatchFields({ type: 'UPDATE', path, value })
    }
  }, [timeZone, startsAt, endsAt, bookingClosesAt, dispatchFields])

  return null
}

function followStart({
  startsAt,
  endsAt,
  oldStart,
  timeZone,
}: {
  startsAt: string | null
  endsAt: string | null
  oldStart: string | null
  timeZone: string | null
}): Partial<Times> {
  if (!startsAt || startsAt === oldStart) return {}
  return { endsAt: endAfter({ startsAt, oldStart, oldEnd: endsAt, timeZone }) }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value ? value : null
}

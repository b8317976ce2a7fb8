'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { sameClockIn } from '@cms/admin/place-time/picker-time'

/** 9.30 stays 9.30 when another place’s clock is chosen. Days have no moments, and need no help. */
export function RunClock() {
  const { dispatchFields } = useForm()
  const timeZone = useFormFields(([fields]) => textOf(fields.timeZone?.value))
  const closesAt = useFormFields(([fields]) => textOf(fields.bookingClosesAt?.value))
  const before = useRef(timeZone)

  useEffect(() => {
    const from = before.current
    before.current = timeZone
    if (!timeZone || !from || timeZone === from || !closesAt) return
    const value = sameClockIn(new Date(closesAt), { from, to: timeZone }).toISOString()
    dispatchFields({ type: 'UPDATE', path: 'bookingClosesAt', value })
  }, [timeZone, closesAt, dispatchFields])

  return null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value ? value : null
}

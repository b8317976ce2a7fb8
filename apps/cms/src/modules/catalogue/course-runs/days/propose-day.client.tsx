'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { proposeDay } from './propose-day'

/** A day that is added takes over the times of the day before, on the next weekday. */
export function ProposeDay() {
  const { dispatchFields, getFields } = useForm()
  const count = useFormFields(([fields]) => fields.days?.rows?.length ?? 0)
  const countBefore = useRef(count)

  useEffect(() => {
    const isAdded = count === countBefore.current + 1
    countBefore.current = count
    const typed = (index: number, name: string) => getFields()[`days.${index}.${name}`]?.value
    if (!isAdded || typed(count - 1, 'day')) return
    const before = (name: string) => typed(count - 2, name)
    const proposal = proposeDay({
      day: before('day'),
      from: before('from'),
      until: before('until'),
    })
    for (const [name, value] of Object.entries(proposal)) {
      dispatchFields({ type: 'UPDATE', path: `days.${count - 1}.${name}`, value })
    }
  }, [count, dispatchFields, getFields])

  return null
}

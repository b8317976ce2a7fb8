'use client'

import type { Course } from '@lectern/shared/contract/payload-types'
import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import type { PriceSettings } from '@lectern/shared/vat/price-on-day'
import { useConfig, useField, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askJson } from '@cms/admin/ask-json'
import { VisitorsRead } from './visitors-read'

/** Of a date: by its own price, or by that of the course that is chosen. One press takes its own off. */
export function DateVisitorsPrice({ path, settings }: { path: string; settings: PriceSettings }) {
  const { value, setValue, disabled } = useField<number | null>({ path })
  const courseId = useFormFields(([{ course }]) => course?.value)
  const course = useCoursePrice(typeof courseId === 'string' ? courseId : null)
  if (!course) return null
  const hasOwn = value !== null && value !== undefined
  return (
    <>
      <VisitorsRead
        netPence={hasOwn ? value : course.priceNetPence}
        category={course.vatCategory}
        settings={settings}
      />
      {hasOwn && !disabled && (
        <button type="button" className="desk-press" onClick={() => setValue(null)}>
          Use the course’s price, {formatPence(pence(course.priceNetPence), 'unit-price')}
        </button>
      )}
    </>
  )
}

type CoursePrice = Pick<Course, 'priceNetPence' | 'vatCategory'>

/** As visitors find it: a price that is still a draft counts once it is published. */
function useCoursePrice(id: string | null): CoursePrice | null {
  const { config } = useConfig()
  const [found, setFound] = useState<(CoursePrice & { id: string }) | null>(null)
  const shown = 'depth=0&select[priceNetPence]=true&select[vatCategory]=true'
  const url = id && `${config.routes.api}/courses/${id}?${shown}`
  useEffect(() => {
    if (!url) return
    const stop = new AbortController()
    void askJson<CoursePrice & { id: string }>(url, { signal: stop.signal }).then((answer) => {
      if (!stop.signal.aborted) setFound(answer)
    })
    return () => stop.abort()
  }, [url])
  return found?.id === id ? found : null
}

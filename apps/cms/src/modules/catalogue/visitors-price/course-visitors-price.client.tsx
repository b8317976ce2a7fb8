'use client'

import type { Course } from '@lectern/shared/contract/payload-types'
import type { PriceSettings } from '@lectern/shared/vat/price-on-day'
import { useField, useFormFields } from '@payloadcms/ui'

import { VisitorsRead } from './visitors-read'

/** Of the price as it is typed, in the kind of VAT that is chosen beside it. */
export function CourseVisitorsPrice({ path, settings }: { path: string; settings: PriceSettings }) {
  const { value } = useField<number | null>({ path })
  const category = useFormFields(([{ vatCategory }]) => vatCategory?.value)
  return (
    <VisitorsRead
      netPence={value}
      category={category as Course['vatCategory'] | undefined}
      settings={settings}
    />
  )
}

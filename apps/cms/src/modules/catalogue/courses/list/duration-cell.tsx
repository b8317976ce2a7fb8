import { durationText } from '@lectern/shared/time/duration-text'
import type { DefaultServerCellComponentProps } from 'payload'

/** The length of a course in a list, in the words of the website: “90 minutes”, “Half a day”. */
export function DurationCell({ rowData }: DefaultServerCellComponentProps) {
  const { durationDays, durationMinutes } = rowData as Row
  return typeof durationDays === 'number' ? (
    <>{durationText({ durationDays, durationMinutes })}</>
  ) : null
}

type Row = { durationDays?: number | null; durationMinutes?: number | null }

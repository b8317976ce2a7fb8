import type { DateFieldClient, DefaultServerCellComponentProps } from 'payload'

import { momentInWords } from './moment-in-words'
import { isDayOnly } from '../../fields/day-and-time/picker-props'

/** A date in a list, by the clock of its place. */
export function PlaceTimeCell({
  cellData,
  field,
  rowData,
  zoneField,
}: DefaultServerCellComponentProps & { zoneField?: string }) {
  if (typeof cellData !== 'string' && !(cellData instanceof Date)) return null
  const zone: unknown = zoneField ? (rowData as Record<string, unknown>)[zoneField] : undefined
  const isDay = !isStamp(field) && isDayOnly(field as Pick<DateFieldClient, 'admin'>)
  return <>{momentInWords(new Date(cellData).toISOString(), { zone, isDay })}</>
}

/** What Payload itself notes: when a document was made, changed or thrown away. */
function isStamp(field: { name?: unknown } | object): boolean {
  return 'name' in field && ['createdAt', 'updatedAt', 'deletedAt'].includes(String(field.name))
}

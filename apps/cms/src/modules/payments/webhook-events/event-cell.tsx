import type { DefaultServerCellComponentProps } from 'payload'

import { eventInWords } from './event-in-words'

/** What an event is about, beside Stripe's own name for whoever looks for it there. */
export function EventCell({ cellData }: DefaultServerCellComponentProps) {
  const type = String(cellData ?? '')
  return <span title={type}>{eventInWords(type)}</span>
}

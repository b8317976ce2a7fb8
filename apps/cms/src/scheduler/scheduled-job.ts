import type { Payload } from 'payload'

/** Work that is done again and again, by one process of the whole deployment. It may be cut short anywhere. */
export interface ScheduledJob {
  /** For staff: "Sends e-mails". */
  name: string
  everySeconds: number
  run: (payload: Payload) => Promise<void>
}

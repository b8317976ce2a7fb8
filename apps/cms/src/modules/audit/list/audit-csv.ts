import { clockTimeIn, weekdayText } from '@lectern/shared/time/moment-text'

import { actWords } from '../acts'
import { listCsvEndpoint } from './list-csv-endpoint'

/** Each is a row: when by the clock in London, who, what. */
export const auditCsvEndpoint = listCsvEndpoint({
  of: 'audit-events',
  what: 'What was done',
  filename: 'what-was-done.csv',
  headings: ['Day', 'Time', 'Who', 'E-mail', 'Did what', 'To what', 'In detail', 'Times'],
  rowOf: ({ at, by, byEmail, act, what, details, times }) => [
    ...[weekdayText(at), clockTimeIn(at), by, byEmail ?? '', actWords[act], what],
    ...[details ?? '', String(times ?? 1)],
  ],
})

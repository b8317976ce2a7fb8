import type { Enquiry } from '@lectern/shared/contract/payload-types'
import { clockTimeIn, weekdayText } from '@lectern/shared/time/moment-text'

import { listCsvEndpoint } from '../../audit'

/** Each enquiry is a row, with what the person wrote. */
export const enquiriesCsvEndpoint = listCsvEndpoint({
  of: 'enquiries',
  what: 'Enquiries',
  filename: 'enquiries.csv',
  headings: [
    ...['Day', 'Time', 'Name', 'Organisation', 'E-mail', 'Telephone', 'About', 'Course'],
    ...['Message', 'State', 'Who has it'],
  ],
  // To the titles of courses.
  depth: 1,
  rowOf: (enquiry) => [
    ...[weekdayText(enquiry.createdAt), clockTimeIn(enquiry.createdAt), enquiry.name],
    ...[enquiry.organisation ?? '', enquiry.email, enquiry.phone ?? ''],
    ...[kindWords[enquiry.kind], titleOf(enquiry.course), enquiry.message],
    ...[statusWords[enquiry.status], enquiry.assignee ?? ''],
  ],
})

function titleOf(course: Enquiry['course']): string {
  return typeof course === 'object' ? (course?.title ?? '') : ''
}

const kindWords: Record<Enquiry['kind'], string> = {
  general: 'General',
  'in-house': 'In-house',
  complaint: 'Complaint about data',
}

const statusWords: Record<Enquiry['status'], string> = {
  new: 'Open',
  answered: 'Answered',
  closed: 'Closed',
}

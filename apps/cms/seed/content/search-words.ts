/** What visitors say for the same thing. */
export const searchWords: readonly string[] = [
  'public speaking, presenting, speaking up',
  'manager, supervisor, team leader',
  'minutes, note-taking',
  'meeting, conference call',
  'writing, copywriting, drafting',
  'feedback, appraisal, review',
  'certificate, qualification, diploma',
  'in-house, on-site, at our office',
  'cost, price, fee',
]

/** What the website writes above a block whose heading staff leave empty. */
export const standardHeadings = {
  clientLogos: 'Who comes to us',
  contact: 'Contact us',
  courses: 'Courses',
  figures: 'In figures',
  latestPosts: 'Latest articles',
  nextDates: 'Next course dates',
  questions: 'Questions',
  retentionTable: 'What we keep, and for how long',
  steps: 'How it works',
  team: 'Who you will meet',
  testimonials: 'What people say',
  topics: 'Topics',
} as const

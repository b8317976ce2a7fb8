/** What the website writes above a block whose heading staff leave empty. */
export const standardHeadings = {
  contact: 'Contact us',
  courses: 'Courses',
  latestPosts: 'Latest articles',
  nextDates: 'Next course dates',
  questions: 'Questions',
  retentionTable: 'What we keep, and for how long',
  testimonials: 'What people say',
  topics: 'Topics',
} as const

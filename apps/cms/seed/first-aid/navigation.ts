import type { Navigation, WrittenRedirect } from '../content/site'

export const navigation: Navigation = {
  header: [
    { label: 'Courses', target: '/courses' },
    { label: 'At your place', target: 'page:in-house-training' },
    { label: 'Field notes', target: '/blog' },
    { label: 'Who we are', target: 'page:about' },
    { label: 'Contact', target: '/contact' },
  ],
  footer: [
    {
      heading: 'Courses',
      links: [
        { label: 'All dates', target: '/courses?view=dates' },
        { label: 'Emergency first aid', target: 'course:emergency-first-aid-at-work' },
        { label: 'The free hour', target: 'course:the-defibrillator-hour' },
      ],
    },
    {
      heading: 'Help',
      links: [
        { label: 'Questions', target: 'page:questions' },
        { label: 'What people say', target: '/testimonials' },
        { label: 'Terms', target: 'page:terms-and-conditions' },
        { label: 'Privacy', target: 'page:privacy' },
        { label: 'Accessibility', target: 'page:accessibility-statement' },
      ],
    },
  ],
}

export const redirects: readonly WrittenRedirect[] = [
  { from: '/efaw', target: 'course:emergency-first-aid-at-work', permanent: false },
  { from: '/news', target: '/blog', permanent: true },
]

export const searchWords: readonly string[] = [
  'defibrillator, AED',
  'first aid, EFAW, FAW',
  'warden, marshal',
  'manual handling, moving and handling, lifting',
  'nursery, childminder, early years',
  'mental health, stress, burnout',
]

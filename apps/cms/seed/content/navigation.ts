import type { Navigation } from './site'

export const navigation: Navigation = {
  header: [
    { label: 'Courses', target: '/courses' },
    { label: 'In-house', target: 'page:in-house-training' },
    { label: 'Blog', target: '/blog' },
    { label: 'Testimonials', target: '/testimonials' },
    { label: 'About', target: 'page:about' },
    { label: 'Contact', target: '/contact' },
  ],
  footer: [
    {
      heading: 'Learn',
      links: [
        { label: 'All courses', target: '/courses' },
        { label: 'In-house training', target: 'page:in-house-training' },
        { label: 'Free taster', target: 'course:speak-up-a-free-taster' },
        { label: 'Blog', target: '/blog' },
      ],
    },
    {
      heading: 'Company',
      links: [
        { label: 'About us', target: 'page:about' },
        { label: 'Testimonials', target: '/testimonials' },
        { label: 'Contact', target: '/contact' },
      ],
    },
    {
      heading: 'Help',
      links: [
        { label: 'Questions', target: 'page:frequently-asked-questions' },
        { label: 'Terms and conditions', target: 'page:terms-and-conditions' },
        { label: 'Privacy', target: 'page:privacy' },
        { label: 'Accessibility', target: 'page:accessibility-statement' },
      ],
    },
  ],
}

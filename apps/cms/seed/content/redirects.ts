import type { WrittenRedirect } from './site'

/** Addresses of the company's earlier website that people still have bookmarked. */
export const redirects: readonly WrittenRedirect[] = [
  { from: '/training-courses', target: '/courses', permanent: true },
  { from: '/about-us', target: 'page:about', permanent: true },
  { from: '/terms', target: 'page:terms-and-conditions', permanent: true },
  {
    from: '/news/leadership-vs-management',
    target: 'post:the-difference-between-leadership-and-management',
    permanent: true,
  },
  {
    from: '/level-4',
    target: 'course:level-4-certificate-in-business-communication-skills',
    permanent: false,
  },
]

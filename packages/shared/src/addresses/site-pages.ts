/**
 * The pages that the website makes by itself, whatever staff write: their names as staff choose them,
 * and where they are. Whatever offers or draws a link to one of them asks here.
 */
export const sitePages = {
  home: { label: 'Front page', path: '/' },
  courses: { label: 'All courses', path: '/courses' },
  blog: { label: 'Blog: all articles', path: '/blog' },
  testimonials: { label: 'Testimonials', path: '/testimonials' },
  contact: { label: 'Contact', path: '/contact' },
  search: { label: 'Search', path: '/search' },
  basket: { label: 'Basket', path: '/basket' },
} as const

export type SitePage = keyof typeof sitePages

export const sitePageNames = Object.keys(sitePages) as SitePage[]

export function isSitePage(name: unknown): name is SitePage {
  return typeof name === 'string' && Object.hasOwn(sitePages, name)
}

import { addressesTag } from '@lectern/shared/contract/cache-tags'

/** “Post “managing-up””, for the tag `post:managing-up`; the address of a page stays as it is. */
export function newsInWords(tagOrPath: string): string {
  const [kind = '', ...rest] = tagOrPath.split(':')
  const words = tagWords[kind]
  if (!words) return tagOrPath
  return rest.length > 0 ? `${words} “${rest.join(':')}”` : words
}

const tagWords: Record<string, string> = {
  [addressesTag]: 'Web addresses',
  author: 'Author',
  authors: 'Authors',
  course: 'Course',
  courses: 'Courses',
  file: 'File',
  logos: 'Logos',
  look: 'Look of the website',
  media: 'Pictures',
  navigation: 'Navigation',
  page: 'Page',
  pages: 'Pages',
  post: 'Post',
  posts: 'Posts',
  redirects: 'Redirects',
  runs: 'Course dates',
  settings: 'Company and prices',
  testimonials: 'Testimonials',
  topics: 'Topics',
  trainers: 'Trainers',
  venues: 'Venues',
}

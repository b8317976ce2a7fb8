/** Every address of the site, in one place. */
export const paths = {
  home: '/',
  blog: '/blog',
  blogPage: (page: number) => numbered('/blog', page),
  post: (slug: string) => `/blog/${slug}`,
  topic: (slug: string, page = 1) => numbered(`/blog/topics/${slug}`, page),
  author: (slug: string, page = 1) => numbered(`/authors/${slug}`, page),
  courses: '/courses',
  coursesPage: (page: number) => numbered('/courses', page),
  coursesAbout: (topicSlug: string) => `/courses?topic=${encodeURIComponent(topicSlug)}`,
  course: (slug: string) => `/courses/${slug}`,
  courseDates: (slug: string) => `/courses/${slug}#dates`,
  testimonials: '/testimonials',
  testimonialsPage: (page: number) => numbered('/testimonials', page),
  contact: '/contact',
  /** Takes the enquiry form. */
  sendEnquiry: '/contact/sent',
  enquiryReceived: '/contact/sent/thank-you',
  enquireAbout: (courseSlug: string) => `/contact?course=${encodeURIComponent(courseSlug)}`,
  inHouseEnquiry: (courseSlug: string) =>
    `/contact?kind=in-house&course=${encodeURIComponent(courseSlug)}`,
  search: '/search',
  searchFor: (words: string) => `/search?q=${encodeURIComponent(words)}`,
  basket: '/basket',
  /** Takes `runId` and `count` from a form, and leads to the basket. */
  addToBasket: '/basket/lines',
  /** Takes `count` from a form. */
  basketLine: (runId: string) => `/basket/lines/${runId}`,
  removeFromBasket: (runId: string) => `/basket/lines/${runId}/removal`,
  acknowledgeBasketChanges: '/basket/seen',
  /** With a word on why something could not be done. */
  basketSaying: (refusal: string) => `/basket?refused=${refusal}`,
  checkout: '/checkout',
  page: (slug: string) => (slug === 'home' ? '/' : `/${slug}`),
  media: (filename: string, version: number) =>
    `/media/${encodeURIComponent(filename)}?v=${version.toString(36)}`,
}

function numbered(base: string, page: number) {
  return page <= 1 ? base : `${base}/page/${page}`
}

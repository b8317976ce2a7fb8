import type { CheckoutStep } from '@lectern/shared/contract/checkout'
import { sitePages } from '@lectern/shared/contract/site-pages'
import type { CheckoutPage } from '@lectern/shared/orders/order-pages'

/** Every address of the site, in one place. */
export const paths = {
  home: sitePages.home.path,
  blog: sitePages.blog.path,
  blogPage: (page: number) => numbered(sitePages.blog.path, page),
  post: (slug: string) => `/blog/${slug}`,
  topic: (slug: string, page = 1) => numbered(`/blog/topics/${slug}`, page),
  author: (slug: string, page = 1) => numbered(`/authors/${slug}`, page),
  courses: sitePages.courses.path,
  coursesPage: (page: number) => numbered(sitePages.courses.path, page),
  coursesAbout: (topicSlug: string) => `/courses?topic=${encodeURIComponent(topicSlug)}`,
  course: (slug: string) => `/courses/${slug}`,
  courseDates: (slug: string) => `/courses/${slug}#dates`,
  /** The newest articles for feed readers, in the three formats that they know. */
  rss: '/feed.xml',
  atom: '/atom.xml',
  jsonFeed: '/feed.json',
  logo: '/icon.svg',
  testimonials: sitePages.testimonials.path,
  testimonialsPage: (page: number) => numbered(sitePages.testimonials.path, page),
  contact: sitePages.contact.path,
  /** Takes the enquiry form. */
  sendEnquiry: '/contact/sent',
  enquiryReceived: '/contact/sent/thank-you',
  /** About the use of somebody's data. */
  complain: '/contact?kind=complaint',
  enquireAbout: (courseSlug: string) => `/contact?course=${encodeURIComponent(courseSlug)}`,
  inHouseEnquiry: (courseSlug: string) =>
    `/contact?kind=in-house&course=${encodeURIComponent(courseSlug)}`,
  /** In place of any page that has a fault. */
  error: '/error',
  search: sitePages.search.path,
  searchFor: (words: string) => `/search?q=${encodeURIComponent(words)}`,
  basket: sitePages.basket.path,
  /** Takes `runId`, `count` and `visit` from a form, and leads to the basket. */
  addToBasket: '/basket/lines',
  /** Takes `count` from a form. */
  basketLine: (runId: string) => `/basket/lines/${runId}`,
  removeFromBasket: (runId: string) => `/basket/lines/${runId}/removal`,
  undoAdding: (runId: string) => `/basket/lines/${runId}/undo`,
  /** Says what was just added, or that it was there already. */
  basketWith: (pressed: { added: string } | { already: string }) =>
    `/basket?${new URLSearchParams(pressed).toString()}`,
  acknowledgeBasketChanges: '/basket/seen',
  /** Takes `email` from a form, and sends a link to it. */
  askForAddress: '/basket/address',
  confirmAddress: (proof: string) => `/basket/address/${proof}/confirmed`,
  /** With a word on why something could not be done. */
  basketSaying: (refusal: string) => `/basket?refused=${refusal}`,
  /** Takes the basket and leads to the first step. */
  checkout: '/checkout',
  /** Leads to where the order is. */
  checkoutOf: (token: string) => `/checkout/${token}`,
  checkoutPage: (token: string, page: CheckoutPage) =>
    `/checkout/${token}/${checkoutSegments[page]}`,
  /** Take the form of the step. */
  saveStep: (token: string, step: CheckoutStep) =>
    `/checkout/${token}/${checkoutSegments[step]}/answers`,
  moreTime: (token: string) => `/checkout/${token}/more-time`,
  holdAgain: (token: string) => `/checkout/${token}/time-ran-out/hold-again`,
  giveUpCheckout: (token: string) => `/checkout/${token}/give-up`,
  order: (token: string) => `/orders/${token}`,
  /** The same page, which says that they were saved. */
  orderWithSavedNames: (token: string) => `/orders/${token}?saved=names`,
  orderDelegates: (token: string) => `/orders/${token}/delegates`,
  saveOrderDelegates: (token: string) => `/orders/${token}/delegates/answers`,
  confirmOrderAddress: (token: string, proof: string) =>
    `/orders/${token}/address/${proof}/confirmed`,
  orderCancellation: (token: string) => `/orders/${token}/cancellation`,
  cancelOrder: (token: string) => `/orders/${token}/cancellation/confirmed`,
  orderDocument: (token: string, number: string, format: 'html' | 'pdf') =>
    `/orders/${token}/documents/${number}.${format}`,
  orderCalendar: (token: string) => `/orders/${token}/calendar.ics`,
  terms: '/terms-and-conditions',
  page: (slug: string) => (slug === 'home' ? '/' : `/${slug}`),
  media: (filename: string, versionSeconds: number) =>
    `/media/${encodeURIComponent(filename)}?v=${versionSeconds.toString(36)}`,
}

function numbered(base: string, page: number) {
  return page <= 1 ? base : `${base}/page/${page}`
}

const checkoutSegments = {
  booker: 'who-books',
  delegates: 'who-attends',
  needs: 'needs',
  check: 'check',
  lapsed: 'time-ran-out',
} as const satisfies Record<CheckoutPage, string>

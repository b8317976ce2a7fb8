import { paths } from './paths'
import { partsThatAre, websiteParts } from './website-parts'

/** First path segments that belong to the website itself; no page made by staff may take one. */
export const reservedPageSlugs: readonly string[] = [
  ...websiteParts,
  // What programs ask any site for, or what may become ours.
  ...[
    '404',
    '500',
    'announcements',
    'assets',
    'favicon',
    'feed',
    'feeds',
    'fonts',
    'icon',
    'icons',
  ],
  ...['manifest', 'not-found', 'opengraph-image', 'robots', 'rss', 'sitemap', 'static'],
  ...['venues', 'well-known'],
]

/** Whether the website's own code answers at a path, in its one spelling, whatever staff publish. */
export function belongsToWebsite(spelled: string): boolean {
  return ownPaths.includes(spelled) || ownBelow.test(spelled) || numberedList.test(spelled)
}

const ownPaths: readonly string[] = [
  ...[paths.home, paths.blog, paths.courses, paths.testimonials, paths.contact, paths.search],
  ...[paths.sendEnquiry, paths.enquiryReceived, paths.error],
  ...[paths.findBooking, paths.sendBookingLinks, paths.bookingLinksSent],
  ...[paths.rss, paths.atom, paths.jsonFeed, paths.sitemap, paths.robots, paths.logo],
  ...[paths.llms, paths.speculationRules],
  ...['/favicon.ico', '/apple-touch-icon.png'],
  ...['/home', '/index', '/404', '/500', '/_error', '/_not-found', '/not-found'],
]
const ownBelow = new RegExp(`^/(?:${partsThatAre('whole').join('|')})(?:/|$)|\\.rsc$`)
const numberedList =
  /^\/(?:blog|courses|testimonials|blog\/topics\/[^/]+|authors\/[^/]+)\/page(?:\/|$)/

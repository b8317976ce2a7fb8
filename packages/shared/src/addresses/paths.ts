import type { CheckoutPage } from '../orders/order-pages'
import { path } from './path'
import { publicPath } from './public-path'
import { sitePages } from './site-pages'

/** Every address of the website, for its own links and for those in e-mails and in the admin. */
export const paths = {
  home: sitePages.home.path,
  blog: sitePages.blog.path,
  blogPage: (page: number) => numbered(sitePages.blog.path, page),
  post: (slug: string) => publicPath({ collection: 'posts', slug }),
  topic: (slug: string, page = 1) => numbered(publicPath({ collection: 'topics', slug }), page),
  author: (slug: string, page = 1) => numbered(publicPath({ collection: 'authors', slug }), page),
  courses: sitePages.courses.path,
  coursesPage: (page: number) => numbered(sitePages.courses.path, page),
  coursesAbout: (topicSlug: string) => path`/courses?topic=${topicSlug}`,
  course: (slug: string) => publicPath({ collection: 'courses', slug }),
  courseDates: (slug: string) => path`/courses/${slug}#dates`,
  /** The newest articles for feed readers, in the three formats that they know. */
  rss: '/feed.xml',
  atom: '/atom.xml',
  jsonFeed: '/feed.json',
  /** Which names its parts. */
  sitemap: '/sitemap.xml',
  /** Of one kind of page, a thousand at a time. */
  sitemapPart: (kind: string, part = 1) =>
    part === 1 ? path`/sitemaps/${kind}.xml` : path`/sitemaps/${kind}-${String(part)}.xml`,
  /** What there is to read here, for programs that read Markdown. */
  llms: '/llms.txt',
  postMarkdown: (slug: string) => asMarkdown(publicPath({ collection: 'posts', slug })),
  courseMarkdown: (slug: string) => asMarkdown(publicPath({ collection: 'courses', slug })),
  /** Which pages browsers may fetch before somebody goes there. */
  speculationRules: '/speculation-rules.json',
  robots: '/robots.txt',
  /** The mark that is drawn of the company, where a file is asked for. */
  logo: '/icon.svg',
  /** The colours of the company, under an address that changes with them. */
  lookSheet: (hash: string) => path`/look/${hash}.css`,
  /** The same, whatever they are at the moment. */
  presentLookSheet: '/look/present.css',
  manifest: '/manifest.webmanifest',
  /** The company's icon as a square PNG. */
  icon: (pixels: number, version: string) => path`/icons/${String(pixels)}.png?v=${version}`,
  /** What networks show beside a link to a page, under an address that changes with it. */
  shareImage: (kind: SharedKind, slug: string, hash: string) =>
    path`/share/${kind}/${slug}/${hash}.png`,
  testimonials: sitePages.testimonials.path,
  testimonialsPage: (page: number) => numbered(sitePages.testimonials.path, page),
  contact: sitePages.contact.path,
  /** Takes the enquiry form. */
  sendEnquiry: '/contact/sent',
  enquiryReceived: '/contact/sent/thank-you',
  /** About the use of somebody's data. */
  complain: '/contact?kind=complaint',
  enquireAbout: (courseSlug: string) => path`/contact?course=${courseSlug}`,
  /** About no course in particular. */
  inHouse: '/contact?kind=in-house',
  /** With a message that is begun for the visitor. */
  wish: (wish: string, courseSlug?: string) =>
    courseSlug ? path`/contact?course=${courseSlug}&wish=${wish}` : path`/contact?wish=${wish}`,
  inHouseEnquiry: (courseSlug: string) => path`/contact?kind=in-house&course=${courseSlug}`,
  /** With the token that the CMS has signed. */
  preview: '/preview',
  /** Takes what stands in a form, and answers with the page that it would make. */
  typedPreview: '/preview/typed',
  /** A draft, for whoever has the link. */
  sharedDraft: (token: string) => path`/drafts/${token}`,
  /** In place of any page that has a fault. */
  error: '/error',
  search: sitePages.search.path,
  searchFor: (words: string) => path`/search?q=${words}`,
  basket: sitePages.basket.path,
  /** Takes `runId`, `count` and `visit` from a form, and leads to the basket. */
  addToBasket: '/basket/lines',
  /** Takes `count` from a form. */
  basketLine: (runId: string) => path`/basket/lines/${runId}`,
  removeFromBasket: (runId: string) => path`/basket/lines/${runId}/removal`,
  undoAdding: (runId: string) => path`/basket/lines/${runId}/undo`,
  /** Says what was just added, or that it was there already. */
  basketWith: (pressed: { added: string } | { already: string }) =>
    `/basket?${new URLSearchParams(pressed).toString()}`,
  acknowledgeBasketChanges: '/basket/seen',
  /** Takes `code` from a form. */
  applyCode: '/basket/code',
  takeCodeAway: '/basket/code/removal',
  /** With a code that was typed, and why it takes nothing off. */
  basketWithoutCode: (of: { typed: string; problem: string }) =>
    `/basket?${new URLSearchParams({ code: of.typed, because: of.problem }).toString()}`,
  /** Takes `email` from a form, and sends a link to it. */
  askForAddress: '/basket/address',
  /** The page that the link leads to. */
  provenAddress: (proof: string) => path`/basket/address/${proof}`,
  confirmAddress: (proof: string) => path`/basket/address/${proof}/confirmed`,
  /** With a word on why something could not be done. */
  basketSaying: (refusal: string) => path`/basket?refused=${refusal}`,
  /** Takes the basket and leads to the first step. */
  checkout: '/checkout',
  /** Leads to where the order is; so does Stripe's "back", and the e-mail that says that the time ran out. */
  checkoutOf: (token: string) => path`/checkout/${token}`,
  checkoutPage: (token: string, page: CheckoutPage) =>
    path`/checkout/${token}/${checkoutSegments[page]}`,
  /** Take the form of the step. */
  saveStep: (token: string, step: Exclude<CheckoutPage, 'lapsed'>) =>
    path`/checkout/${token}/${checkoutSegments[step]}/answers`,
  /** Takes the same form, and gives it back with names in its places. */
  fillPlaces: (token: string) => path`/checkout/${token}/${checkoutSegments.delegates}/filled`,
  moreTime: (token: string) => path`/checkout/${token}/more-time`,
  holdAgain: (token: string) => path`/checkout/${token}/time-ran-out/hold-again`,
  giveUpCheckout: (token: string) => path`/checkout/${token}/give-up`,
  /** After somebody chose to pay by invoice: the same for everybody. */
  accountLinkSent: (token: string) => path`/checkout/${token}/look-in-your-mail`,
  /** The page to which the letter leads, and what its button opens. */
  accountLink: (token: string, proof: string) => path`/checkout/${token}/by-invoice/${proof}`,
  confirmAccountLink: (token: string, proof: string) =>
    path`/checkout/${token}/by-invoice/${proof}/confirmed`,
  /** For whoever has lost the link to a booking. */
  findBooking: '/find-my-booking',
  /** Takes `email` from a form, and has the links sent to it. */
  sendBookingLinks: '/find-my-booking/sent',
  bookingLinksSent: '/find-my-booking/sent/look-in-your-mail',
  /** The confirmation. Coming from Stripe it asks the CMS to settle first (`checkoutPaths.settle`). */
  order: (token: string) => path`/orders/${token}`,
  /** The same page, which says that they were saved. */
  orderWithSavedNames: (token: string) => path`/orders/${token}?saved=names`,
  orderDelegates: (token: string) => path`/orders/${token}/delegates`,
  saveOrderDelegates: (token: string) => path`/orders/${token}/delegates/answers`,
  /** For an order that was booked with an address that has not answered yet. */
  orderAddress: (token: string, proof: string) => path`/orders/${token}/address/${proof}`,
  confirmOrderAddress: (token: string, proof: string) =>
    path`/orders/${token}/address/${proof}/confirmed`,
  orderMove: (token: string) => path`/orders/${token}/move`,
  moveOrder: (token: string) => path`/orders/${token}/move/chosen`,
  orderWithMovedPlaces: (token: string) => path`/orders/${token}?saved=date`,
  orderCancellation: (token: string) => path`/orders/${token}/cancellation`,
  /** What it costs is not what the page had said. */
  orderCancellationChanged: (token: string) => path`/orders/${token}/cancellation?changed=1`,
  orderWithCancelledPlaces: (token: string) => path`/orders/${token}?saved=cancelled`,
  cancelOrder: (token: string) => path`/orders/${token}/cancellation/confirmed`,
  /** Where an organisation says the number of its purchase order once it has booked. */
  orderPurchaseOrder: (token: string) => path`/orders/${token}/purchase-order`,
  savePurchaseOrder: (token: string) => path`/orders/${token}/purchase-order/answers`,
  orderWithPurchaseOrder: (token: string) => path`/orders/${token}?saved=purchase-order`,
  /** Takes `open` in pence, what the page said, and leads to Stripe's page for it. */
  payInvoice: (token: string) => path`/orders/${token}/invoice/by-card`,
  /** Where Stripe's page leads to: has the payment settled, and goes on to the order. */
  invoicePaid: (token: string) => path`/orders/${token}/invoice/paid`,
  /** The order's page with a word on what came of paying the invoice. */
  orderSaying: (token: string, said: 'paid' | 'open-changed' | 'not-by-card' | 'card-later') =>
    path`/orders/${token}?saved=${said}`,
  orderDocument: (token: string, number: string, format: 'html' | 'pdf') =>
    path`/orders/${token}/documents/${number}.${format}`,
  orderCalendar: (token: string) => path`/orders/${token}/calendar.ics`,
  /** What somebody is asked before a course, by the link that they were sent. */
  placeQuestions: (token: string) => path`/orders/questions/${token}`,
  answerPlaceQuestions: (token: string) => path`/orders/questions/${token}/answered`,
  /** What an organisation has booked, for whoever books for it; each of its lists at a page. */
  organisation: (token: string, { coming = 1, past = 1, people = 1 } = {}) =>
    withPages(path`/organisation/${token}`, { coming, past, people }),
  organisationDocument: (token: string, number: string, format: 'html' | 'pdf') =>
    path`/organisation/${token}/documents/${number}.${format}`,
  organisationCertificate: (token: string, code: string) =>
    path`/organisation/${token}/certificates/${code}.pdf`,
  /** From then on this browser books for the organisation, at its prices. */
  bookForOrganisation: (token: string) => path`/organisation/${token}/booking`,
  bookForOrganisationNoMore: '/basket/organisation/removal',
  /** For a coordinator whose link has ended. */
  newOrganisationLink: '/organisation/new-link',
  /** Takes `email` from a form, and has the link sent to it. */
  sendOrganisationLink: '/organisation/new-link/sent',
  organisationLinkSent: '/organisation/new-link/sent/look-in-your-mail',
  /** Takes the code of a certificate, in `code`, and says how it stands. */
  checkCertificate: '/certificate',
  /** What anybody may know who has the code. */
  certificate: (code: string) => path`/certificate/${code}`,
  /** The same, with the certificate itself, for whoever was sent the link. */
  ownCertificate: (token: string) => path`/certificate/yours/${token}`,
  certificateFile: (token: string) => path`/certificate/yours/${token}/certificate.pdf`,
  /** For whoever is told when certificates expire, and wants it no more. */
  renewals: (token: string) => path`/certificate/reminders/${token}`,
  endRenewals: (token: string) => path`/certificate/reminders/${token}/ended`,
  /** The same for mail programs, whose “Unsubscribe” asks from anywhere (RFC 8058). */
  endRenewalsAtOnce: (token: string) => path`/certificate/reminders/${token}/unsubscribed`,
  /** The form for whoever wants to be told of new dates of a course. */
  dateNews: '/date-news',
  /** Takes `courseId` and `email` from it, and has a link sent. */
  askForDateNews: '/date-news/sent',
  dateNewsAsked: '/date-news/sent/look-in-your-mail',
  /** What somebody has asked to be told of. */
  dateRequest: (token: string) => path`/date-news/requests/${token}`,
  confirmDateRequest: (token: string) => path`/date-news/requests/${token}/confirmed`,
  endDateRequest: (token: string) => path`/date-news/requests/${token}/ended`,
  /** The same for mail programs, whose “Unsubscribe” asks from anywhere (RFC 8058). */
  endDateRequestAtOnce: (token: string) => path`/date-news/requests/${token}/unsubscribed`,
  /** What somebody thinks of a course, by the link in the letter that asked. */
  feedback: (token: string) => path`/feedback/${token}`,
  answerFeedback: (token: string) => path`/feedback/${token}/answered`,
  withdrawFeedback: (token: string) => path`/feedback/${token}/withdrawn`,
  endFeedback: (token: string) => path`/feedback/${token}/ended`,
  /** The same for mail programs, whose “Unsubscribe” asks from anywhere (RFC 8058). */
  endFeedbackAtOnce: (token: string) => path`/feedback/${token}/unsubscribed`,
  /** An offer in writing, for whoever was sent the link. */
  offer: (token: string) => path`/offers/${token}`,
  /** Takes `declarations.terms`, `agreedGrossPence`, `purchaseOrderNumber` and `payBy` from its form. */
  acceptOffer: (token: string) => path`/offers/${token}/accepted`,
  /** Takes `reason`. */
  declineOffer: (token: string) => path`/offers/${token}/declined`,
  offerDocument: (token: string, number: string) => path`/offers/${token}/${number}.pdf`,
  /** The form, for a date that is full. */
  joinWaitingList: (runId: string) => path`/waiting-list/dates/${runId}`,
  /** Takes `name`, `email`, `phone` and `count` from it, and has a link sent. */
  askToWait: (runId: string) => path`/waiting-list/dates/${runId}/sent`,
  waitingAsked: '/waiting-list/look-in-your-mail',
  /** Somebody's own place on the list. */
  placeWanted: (token: string) => path`/waiting-list/places/${token}`,
  confirmPlaceWanted: (token: string) => path`/waiting-list/places/${token}/confirmed`,
  /** Asks whether they mean it. */
  leaveWaitingList: (token: string) => path`/waiting-list/places/${token}/leaving`,
  leftWaitingList: (token: string) => path`/waiting-list/places/${token}/leaving/confirmed`,
  terms: publicPath({ collection: 'pages', slug: 'terms-and-conditions' }),
  page: (slug: string) => publicPath({ collection: 'pages', slug }),
  media: (filename: string, versionSeconds: number) =>
    path`/media/${filename}?v=${versionSeconds.toString(36)}`,
  logoFile: (filename: string, versionSeconds: number) =>
    path`/logos/${filename}?v=${versionSeconds.toString(36)}`,
}

/** What is at a shared link: a document by its address, or a list by its name. */
export const sharedKinds = ['course', 'article', 'author', 'topic', 'page', 'list'] as const

export type SharedKind = (typeof sharedKinds)[number]

/** Where what a page says can be read as Markdown. */
function asMarkdown(page: string): string {
  return `${page}.md`
}

function numbered(base: string, page: number) {
  return page <= 1 ? base : `${base}/page/${page}`
}

function withPages(base: string, pages: Record<string, number>) {
  const beyondFirst = Object.entries(pages).filter(([, page]) => page > 1)
  const query = new URLSearchParams()
  for (const [name, page] of beyondFirst) query.set(name, String(page))
  return beyondFirst.length > 0 ? `${base}?${query.toString()}` : base
}

const checkoutSegments = {
  booker: 'who-books',
  delegates: 'who-attends',
  needs: 'needs',
  check: 'check',
  lapsed: 'time-ran-out',
} satisfies Record<CheckoutPage, string>

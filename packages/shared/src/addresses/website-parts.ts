type Trait =
  /** Made for one visitor, and kept by no cache; the rest is published. */
  | 'personal'
  /** Whatever is asked for below it is ours: no document and no redirect can stand there. */
  | 'whole'
  /** Capitals and percent signs count below it: names of files, tokens of orders. */
  | 'exact'
  /** They count in itself too: programs ask for it, people do not type it. */
  | 'of programs'
  /** Robots are asked to stay out. */
  | 'hidden'
  /** The address is all that opens what is there, so it is told to nobody. */
  | 'secret'

/**
 * What the website itself answers, by the first part of the address. What is personal, hidden or kept from
 * staff is read from here by both applications.
 */
const parts = {
  _next: ['whole', 'exact', 'of programs'],
  admin: ['whole'],
  api: ['whole', 'exact', 'of programs', 'hidden'],
  authors: [],
  basket: ['personal', 'whole', 'exact', 'hidden'],
  blog: [],
  certificate: ['personal', 'whole', 'exact', 'hidden', 'secret'],
  checkout: ['personal', 'whole', 'exact', 'hidden', 'secret'],
  contact: ['personal'],
  courses: [],
  'date-news': ['personal', 'whole', 'exact', 'hidden', 'secret'],
  drafts: ['personal', 'whole', 'exact', 'hidden', 'secret'],
  error: ['personal'],
  feedback: ['personal', 'whole', 'exact', 'hidden', 'secret'],
  'find-my-booking': ['personal', 'hidden'],
  icons: ['whole', 'exact'],
  logos: ['whole', 'exact'],
  look: ['whole', 'exact'],
  media: ['whole', 'exact'],
  offers: ['personal', 'whole', 'exact', 'hidden', 'secret'],
  orders: ['personal', 'whole', 'exact', 'hidden', 'secret'],
  organisation: ['personal', 'whole', 'exact', 'hidden', 'secret'],
  preview: ['personal', 'whole', 'exact', 'hidden'],
  search: ['personal', 'hidden'],
  share: ['whole', 'exact'],
  sitemaps: ['whole', 'exact'],
  testimonials: [],
  'waiting-list': ['personal', 'whole', 'exact', 'hidden', 'secret'],
} satisfies Record<string, Trait[]>

export type WebsitePart = keyof typeof parts

export const websiteParts = Object.keys(parts) as WebsitePart[]

/** The catalogue is published; with one of these in the query it is made for the visitor who asks. */
export const catalogueFilters = [
  'topic',
  'level',
  'place',
  'month',
  'weekday',
  'time',
  'sort',
  'view',
] as const

export function partsThatAre(trait: Trait): WebsitePart[] {
  return websiteParts.filter((part) => has(part, trait))
}

/** Where anything else stands than pages that are the same for everybody and may be found by anybody. */
export function partsBesidesPages(): WebsitePart[] {
  return websiteParts.filter((part) => parts[part].length > 0)
}

/** Whether a path, in any spelling of its first part, leads into a part of the website that is so. */
export function leadsInto(path: string, trait: Trait): boolean {
  const first = path.split('/').find(Boolean)?.toLowerCase() ?? ''
  return isPart(first) && has(first, trait)
}

/** Of an address as a request names it, in its one spelling, with its query. */
export function isForOneVisitor(address: string): boolean {
  const [path = '', query = ''] = address.split('?')
  const asked = new URLSearchParams(query)
  return (
    leadsInto(path, 'personal') ||
    (path === '/courses' && catalogueFilters.some((filter) => asked.has(filter)))
  )
}

function isPart(segment: string): segment is WebsitePart {
  return Object.hasOwn(parts, segment)
}

function has(part: WebsitePart, trait: Trait): boolean {
  return (parts[part] as readonly Trait[]).includes(trait)
}

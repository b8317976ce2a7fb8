import type { Page } from '../content/pages/page'
import type { Company, Navigation } from '../content/site'
import { toLink } from '../prose/link'
import { storeNavigation, storeSettings } from '../steps/site'
import { storePages } from '../steps/writing'
import type { World } from '../world'

/** A company's first day: who it is, a front page, and somebody who can sign in. */
export async function seedEmpty(world: World): Promise<void> {
  await storePages(world, [frontPage])
  await storeSettings(world, newCompany)
  await storeNavigation(world, firstLinks)
}

const frontPage: Page = {
  slug: 'home',
  title: 'Home',
  meta: { description: 'Our courses, our dates and how to reach us.' },
  layout: (find) => [
    {
      blockType: 'hero',
      heading: 'Welcome',
      text: 'Our first courses will be here soon. Until then, please write to us.',
      links: [{ link: toLink({ label: 'Contact us', target: '/contact' }, find) }],
    },
    { blockType: 'courses', heading: 'Our courses', count: 3 },
    { blockType: 'nextDates', heading: 'Next dates', count: 3 },
    { blockType: 'contact', heading: 'Talk to us', showForm: true },
  ],
}

const newCompany: Company = {
  company: {
    legalName: 'Your Company Limited',
    tradingName: 'Your Company',
    strapline: 'What you teach, in a few words',
    address: { line1: '1 Your Street', town: 'Your Town', postcode: 'AB1 2CD' },
  },
  vat: { registered: false },
  prices: { audience: 'mixed' },
  contact: {
    email: 'hello@company.example',
    phone: '01632 960000',
    openingHours: 'Monday to Friday, 9 am to 5 pm',
    enquiriesTo: 'hello@company.example',
  },
  social: [],
}

const firstLinks: Navigation = {
  header: [
    { label: 'Courses', target: '/courses' },
    { label: 'Blog', target: '/blog' },
    { label: 'Contact', target: '/contact' },
  ],
  footer: [],
}

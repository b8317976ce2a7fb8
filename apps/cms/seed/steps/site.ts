import { ukVatRates } from '@lectern/shared/vat/rates'

import type { WrittenTemplate } from '../content/email-templates'
import type { Enquiry } from '../content/enquiries'
import type { Keys } from '../content/keys'
import { createEmailTemplate } from '../factories/email-template'
import { createEnquiry } from '../factories/enquiry'
import { createLogo } from '../factories/logo'
import { createRedirect } from '../factories/redirect'
import { quietly } from '../factories/storing'
import { toLink } from '../prose/link'
import type { World } from '../world'
import type {
  Company,
  Look,
  Navigation,
  Signs,
  WrittenLink,
  WrittenRedirect,
} from '../content/site'

export async function storeSettings({ payload }: World, company: Company): Promise<void> {
  const rates = ukVatRates.map((rate) => ({ ...rate, from: `${rate.from}T12:00:00.000Z` }))
  await payload.updateGlobal({
    slug: 'settings',
    data: { ...company, vat: { ...company.vat, rates }, social: [...company.social] },
    ...quietly,
  })
}

export async function storeLook({ payload }: World, look: Look): Promise<void> {
  await payload.updateGlobal({ slug: 'look', data: look, ...quietly })
}

/** The signs of the company and what stands at the top of every page. */
export async function storeSigns(
  { payload, ids }: World,
  { logo, logoForDark, icon, announcement, headerButton }: Signs,
): Promise<void> {
  const stored = async (svg: string) => (await createLogo(payload, svg)).id
  const linked = (link: WrittenLink) => [{ link: toLink(link, ids.find) }]
  await payload.updateGlobal({
    slug: 'look',
    data: {
      logo: await stored(logo),
      logoForDark: await stored(logoForDark),
      icon: await stored(icon),
      announcement: { text: announcement.text, links: linked(announcement.link) },
      headerButton: linked(headerButton),
    },
    ...quietly,
  })
}

export async function storeNavigation(
  { payload, ids }: World,
  { header, footer }: Navigation,
): Promise<void> {
  const linked = (link: WrittenLink) => ({ link: toLink(link, ids.find) })
  await payload.updateGlobal({
    slug: 'navigation',
    data: {
      header: header.map(linked),
      footer: footer.map(({ heading, links }) => ({ heading, links: links.map(linked) })),
    },
    ...quietly,
  })
}

export async function storeSearchWords(
  { payload }: World,
  groups: readonly string[],
): Promise<void> {
  const synonyms = groups.map((words) => ({ words }))
  await payload.updateGlobal({ slug: 'search-words', data: { synonyms }, ...quietly })
}

export async function storeRedirects(
  { payload, ids }: World,
  redirects: readonly WrittenRedirect[],
): Promise<void> {
  for (const { from, target, permanent } of redirects) {
    const { label: _, ...leadsTo } = toLink({ label: from, target }, ids.find)
    await createRedirect(payload, { from, permanent, url: null, ...leadsTo })
  }
}

export async function storeEnquiries(
  { payload, ids }: World,
  enquiries: readonly Enquiry<Keys>[],
): Promise<void> {
  for (const { course, ...enquiry } of enquiries) {
    await createEnquiry(payload, {
      ...enquiry,
      ...(course ? { course: ids.find('course', course) } : {}),
    })
  }
}

export async function storeEmailTemplates(
  { payload }: World,
  templates: readonly WrittenTemplate[],
): Promise<void> {
  for (const template of templates) await createEmailTemplate(payload, template)
}

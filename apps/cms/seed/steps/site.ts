import { ukVatRates } from '@lectern/shared/vat/rates'

import type { Enquiry } from '../content/enquiries'
import { createEnquiry } from '../factories/enquiry'
import { createRedirect } from '../factories/redirect'
import { quietly } from '../factories/storing'
import { toLink } from '../prose/link'
import type { World } from '../world'
import type { Company, Navigation, WrittenRedirect } from '../content/site'

export async function storeSettings({ payload }: World, company: Company): Promise<void> {
  const rates = ukVatRates.map((rate) => ({ ...rate, from: `${rate.from}T12:00:00.000Z` }))
  await payload.updateGlobal({
    slug: 'settings',
    data: { ...company, vat: { ...company.vat, rates }, social: [...company.social] },
    ...quietly,
  })
}

export async function storeNavigation(
  { payload, library }: World,
  { header, footer }: Navigation,
): Promise<void> {
  const linked = (link: { label: string; target: string }) => ({ link: toLink(link, library.find) })
  await payload.updateGlobal({
    slug: 'navigation',
    data: {
      header: header.map(linked),
      footer: footer.map(({ heading, links }) => ({ heading, links: links.map(linked) })),
    },
    ...quietly,
  })
}

export async function storeRedirects(
  { payload, library }: World,
  redirects: readonly WrittenRedirect[],
): Promise<void> {
  for (const { from, target, permanent } of redirects) {
    const { label: _, ...leadsTo } = toLink({ label: from, target }, library.find)
    await createRedirect(payload, { from, permanent, url: null, ...leadsTo })
  }
}

export async function storeEnquiries(
  { payload, library }: World,
  enquiries: readonly Enquiry[],
): Promise<void> {
  for (const { course, ...enquiry } of enquiries) {
    await createEnquiry(payload, {
      ...enquiry,
      ...(course ? { course: library.find('course', course) } : {}),
    })
  }
}

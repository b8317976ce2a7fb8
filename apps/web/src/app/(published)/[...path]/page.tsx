import type { Metadata } from 'next'
import { readPage } from '../../../cms/pages'
import { readSite } from '../../../cms/site'
import { StaffPage } from '../../../content/staff-page'
import { paths } from '../../../paths'
import { JsonLd } from '../../../seo/json-ld'
import { organisationData } from '../../../seo/organisation-data'
import { pageMetadata } from '../../../seo/page-metadata'
import { movedOrNotFound } from '../../moved-or-not-found'
import { decoded } from '../../params'

interface Props {
  params: Promise<{ path: string[] }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await pageAt((await params).path)
  if (!page) return {}
  const { company } = await readSite()
  return pageMetadata({
    ...page.metadata,
    path: paths.page(page.slug),
    siteName: company.tradingName,
  })
}

/** Pages that staff make, and every address that no other route knows. */
export default async function StaffMadePage({ params }: Props) {
  const { path } = await params
  const page = await pageAt(path)
  if (!page) return movedOrNotFound(`/${path.map(decoded).join('/')}`)
  return (
    <>
      {page.slug === 'home' && <JsonLd data={organisationData(await readSite())} />}
      <StaffPage page={page} />
    </>
  )
}

async function pageAt([slug, ...rest]: string[]) {
  return slug && rest.length === 0 ? readPage(decoded(slug)) : null
}

import { readPage } from '../../../cms/pages'
import { readSite } from '../../../cms/site'
import { StaffPage } from '../../../content/staff-page'
import { paths } from '../../../paths'
import { JsonLd } from '../../../seo/json-ld'
import { organisationData } from '../../../seo/organisation-data'
import { pageMetadata } from '../../../seo/page-metadata'
import { movedOrMissing } from '../../moved-or-missing'
import { decoded } from '../../params'
import { honestMetadata, honestPage, PageMissingError } from '../../honest-page'

interface Props {
  params: Promise<{ path: string[] }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = honestMetadata(async ({ params }: Props) => {
  const page = await pageAt((await params).path)
  if (!page) throw new PageMissingError()
  const { company } = await readSite()
  return pageMetadata({
    ...page.metadata,
    path: paths.page(page.slug),
    siteName: company.tradingName,
  })
})

/** Pages that staff make, and every address that no other route knows. */
export default honestPage(async function StaffMadePage({ params }: Props) {
  const { path } = await params
  const page = await pageAt(path)
  if (!page) return movedOrMissing(`/${path.map(decoded).join('/')}`)
  return (
    <>
      {page.slug === 'home' && <JsonLd data={organisationData(await readSite())} />}
      <StaffPage page={page} />
    </>
  )
})

async function pageAt([slug, ...rest]: string[]) {
  return slug && rest.length === 0 ? readPage(decoded(slug)) : null
}

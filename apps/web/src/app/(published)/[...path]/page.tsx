import { paths } from '@lectern/shared/addresses/paths'
import { homePageSlug } from '@lectern/shared/addresses/public-path'
import { readPage } from '@web/cms/pages'
import { readSite } from '@web/cms/site'
import { StaffPage } from '@web/content/staff-page'
import { JsonLd } from '@web/seo/json-ld'
import { organisationData, websiteData } from '@web/seo/organisation-data'
import { pageMetadata } from '@web/seo/page-metadata'
import { questionsData } from '@web/seo/questions-data'
import type { Page } from '@web/views/blocks'
import { movedOrMissing } from '../../moved-or-missing'
import { decoded } from '../../params'
import { sharedPicture } from '@web/app/share/shared-picture'
import { metadataWithStatus, pageWithStatus, PageMissingError } from '../../page-with-status'

interface Props {
  params: Promise<{ path: string[] }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = metadataWithStatus(async ({ params }: Props) => {
  const page = await pageAt((await params).path)
  if (!page) throw new PageMissingError()
  const { company } = await readSite()
  return pageMetadata({
    ...page.metadata,
    path: paths.page(page.slug),
    image: page.metadata.image ?? (await sharedPicture({ kind: 'page', slug: page.slug })),
    siteName: company.tradingName,
  })
})

/** Pages that staff make, and every address that no other route knows. */
export default pageWithStatus(async function StaffMadePage({ params }: Props) {
  const { path } = await params
  const page = await pageAt(path)
  if (!page) return movedOrMissing(`/${path.map(decoded).join('/')}`)
  const facts = await factsOf(page)
  return (
    <>
      {facts.length > 0 && <JsonLd data={facts} />}
      <StaffPage page={page} />
    </>
  )
})

async function factsOf({ slug, layout }: Page) {
  const questions = layout.flatMap((block) => (block.kind === 'questions' ? block.questions : []))
  if (slug !== homePageSlug) return questionsData(questions)
  const site = await readSite()
  return [organisationData(site), websiteData(site), ...questionsData(questions)]
}

async function pageAt([slug, ...rest]: string[]) {
  return slug && rest.length === 0 ? readPage(decoded(slug)) : null
}

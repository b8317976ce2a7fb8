import { readCatalogue } from '@web/cms/catalogue'
import { readSite } from '@web/cms/site'
import { everything } from '@web/features/catalogue/asked'
import { CatalogueLists, onPage, pageCountOf } from '@web/features/catalogue/catalogue-lists'
import { searchCatalogue, summaryOf } from '@web/features/catalogue/search-catalogue'
import { paths } from '@lectern/shared/addresses/paths'
import { courseListData } from '@web/seo/course-list-data'
import { JsonLd } from '@web/seo/json-ld'
import { pageMetadata } from '@web/seo/page-metadata'
import { pageNumber, refuseBeyondEnd } from '@web/app/params'
import { sharedPicture } from '@web/app/share/shared-picture'
import { metadataWithStatus, pageWithStatus } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ page: string }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = metadataWithStatus(async ({ params }: Props) => {
  const { asked } = await openPage(params)
  const { company } = await readSite()
  return pageMetadata({
    title: 'Courses',
    page: asked.page,
    description: `Courses, dates and prices of ${company.tradingName}.`,
    path: paths.coursesPage(asked.page),
    image: await sharedPicture({ kind: 'list', slug: 'courses' }),
    siteName: company.tradingName,
  })
})

export default pageWithStatus(async function CataloguePage({ params }: Props) {
  const { catalogue, asked, found } = await openPage(params)
  return (
    <>
      <JsonLd data={courseListData(onPage(found.courses, asked).map(summaryOf))} />
      <CatalogueLists catalogue={catalogue} asked={asked} found={found} />
    </>
  )
})

async function openPage(params: Props['params']) {
  const asked = { ...everything, page: pageNumber((await params).page) }
  const catalogue = await readCatalogue()
  const found = searchCatalogue(catalogue, asked)
  refuseBeyondEnd({ page: asked.page, pageCount: pageCountOf(found, asked) })
  return { catalogue, asked, found }
}

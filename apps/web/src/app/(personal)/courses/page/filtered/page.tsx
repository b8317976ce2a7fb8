import { connection } from 'next/server'
import { readCatalogue } from '@web/cms/catalogue'
import { readSite } from '@web/cms/site'
import { addressOf, readAsked } from '@web/features/catalogue/asked'
import { CatalogueLists, pageCountOf } from '@web/features/catalogue/catalogue-lists'
import { searchCatalogue } from '@web/features/catalogue/search-catalogue'
import { pageMetadata } from '@web/seo/page-metadata'
import { sharedPicture } from '@web/app/share/shared-picture'
import { metadataWithStatus, personalPageWithStatus } from '@web/app/page-with-status'
import { refuseBeyondEnd } from '@web/app/params'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = metadataWithStatus(async ({ searchParams }: Props) => {
  // Not during the build, which has no CMS to ask.
  await connection()
  const asked = readAsked(await searchParams)
  const { company } = await readSite()
  return {
    // Its own address, in the one order: one that is kept out of indexes must not stand for another page.
    ...pageMetadata({
      title: 'Courses',
      page: asked.page,
      path: addressOf(asked),
      image: await sharedPicture({ kind: 'list', slug: 'courses' }),
      siteName: company.tradingName,
    }),
    robots: { index: false, follow: true },
  }
})

/** What `/courses?topic=…` shows. */
export default personalPageWithStatus(async function FilteredCatalogue({ searchParams }: Props) {
  const asked = readAsked(await searchParams)
  const catalogue = await readCatalogue()
  const found = searchCatalogue(catalogue, asked)
  refuseBeyondEnd({ page: asked.page, pageCount: pageCountOf(found, asked) })
  return <CatalogueLists catalogue={catalogue} asked={asked} found={found} />
})

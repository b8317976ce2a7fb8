import { readEveryDate } from '../../../../../cms/course-dates'
import { readCourses, readEveryCourse } from '../../../../../cms/course-lists'
import { readSite } from '../../../../../cms/site'
import { DatedCourseGrid } from '../../../../../features/catalogue/course-card'
import { filterChoices } from '../../../../../features/catalogue/course-filter'
import { CourseFilters } from '../../../../../features/catalogue/course-filters'
import { withNextDates } from '../../../../../features/catalogue/dated-courses'
import { paths } from '../../../../../paths'
import { courseListData } from '../../../../../seo/course-list-data'
import { JsonLd } from '../../../../../seo/json-ld'
import { pageMetadata } from '../../../../../seo/page-metadata'
import { PageHeading } from '../../../../../ui/page-heading'
import { Pagination } from '../../../../../ui/pagination'
import { pageNumber, refuseBeyondEnd } from '../../../../params'
import { honestMetadata, honestPage } from '../../../../honest-page'

interface Props {
  params: Promise<{ page: string }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = honestMetadata(async ({ params }: Props) => {
  const page = pageNumber((await params).page)
  refuseBeyondEnd(await readCourses(page))
  const { company } = await readSite()
  return pageMetadata({
    title: 'Courses',
    page,
    description: `Courses, dates and prices of ${company.tradingName}.`,
    path: paths.coursesPage(page),
    siteName: company.tradingName,
  })
})

export default honestPage(async function CataloguePage({ params }: Props) {
  const page = pageNumber((await params).page)
  const [listed, courses, dates] = await Promise.all([
    readCourses(page),
    readEveryCourse(),
    readEveryDate(),
  ])
  refuseBeyondEnd(listed)
  return (
    <>
      <JsonLd data={courseListData(listed.items)} />
      <PageHeading title="Courses" />
      <CourseFilters choices={filterChoices({ courses, dates })} chosen={{}} />
      <h2 className="visually-hidden">All courses</h2>
      <DatedCourseGrid courses={withNextDates(listed.items, dates)} />
      <Pagination {...listed} hrefOf={paths.coursesPage} label="Courses" />
    </>
  )
})

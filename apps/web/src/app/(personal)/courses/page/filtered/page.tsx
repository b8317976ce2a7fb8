import { connection } from 'next/server'
import { readEveryDate } from '../../../../../cms/course-dates'
import { readEveryCourse } from '../../../../../cms/course-lists'
import { readSite } from '../../../../../cms/site'
import { DatedCourseGrid } from '../../../../../features/catalogue/course-card'
import {
  filterChoices,
  filterCourses,
  readFilter,
  unknownIn,
} from '../../../../../features/catalogue/course-filter'
import { CourseFilters } from '../../../../../features/catalogue/course-filters'
import { NothingFound } from '../../../../../features/catalogue/nothing-found'
import { paths } from '../../../../../paths'
import { pageMetadata } from '../../../../../seo/page-metadata'
import { PageHeading } from '../../../../../ui/page-heading'
import { honestMetadata, honestPersonalPage } from '../../../../honest-page'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = honestMetadata(async () => {
  // Not during the build, which has no CMS to ask.
  await connection()
  const { company } = await readSite()
  return {
    ...pageMetadata({ title: 'Courses', path: paths.courses, siteName: company.tradingName }),
    robots: { index: false, follow: true },
  }
})

/** What `/courses?topic=…` shows. */
export default honestPersonalPage(async function FilteredCatalogue({ searchParams }: Props) {
  const filter = readFilter(await searchParams)
  const [courses, dates] = await Promise.all([readEveryCourse(), readEveryDate()])
  const found = filterCourses({ courses, dates }, filter)
  const choices = filterChoices({ courses, dates })
  return (
    <>
      <PageHeading title="Courses" />
      <CourseFilters choices={choices} chosen={filter} />
      <div className="section-heading">
        <h2>{found.length === 1 ? '1 course' : `${found.length} courses`}</h2>
        <a href={paths.courses}>Show all courses</a>
      </div>
      {found.length === 0 ? (
        <NothingFound filter={filter} unknown={unknownIn(filter, choices)} />
      ) : (
        <DatedCourseGrid courses={found} />
      )}
    </>
  )
})

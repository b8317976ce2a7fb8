import { readCoursePage } from '../../../../cms/courses'
import { readSite } from '../../../../cms/site'
import { CoursePage } from '../../../../content/course-page'
import { paths } from '../../../../paths'
import { breadcrumbData } from '../../../../seo/breadcrumb-data'
import { courseData } from '../../../../seo/course-data'
import { JsonLd } from '../../../../seo/json-ld'
import { pageMetadata } from '../../../../seo/page-metadata'
import { movedOrMissing } from '../../../moved-or-missing'
import { decoded } from '../../../params'
import { honestMetadata, honestPage, PageMissingError } from '../../../honest-page'

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = honestMetadata(async ({ params }: Props) => {
  const course = await readCoursePage(decoded((await params).slug))
  if (!course) throw new PageMissingError()
  const { company } = await readSite()
  return pageMetadata({ ...course.metadata, path: course.href, siteName: company.tradingName })
})

export default honestPage(async function CourseRoute({ params }: Props) {
  const slug = decoded((await params).slug)
  const course = await readCoursePage(slug)
  if (!course) return movedOrMissing(paths.course(slug))
  const { company } = await readSite()
  return (
    <>
      <JsonLd
        data={[
          courseData(course, company.tradingName),
          breadcrumbData([
            { label: 'Courses', href: paths.courses },
            { label: course.title, href: course.href },
          ]),
        ]}
      />
      <CoursePage course={course} />
    </>
  )
})

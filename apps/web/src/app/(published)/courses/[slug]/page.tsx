import { paths } from '@lectern/shared/addresses/paths'
import { readCoursePage } from '@web/cms/courses'
import { readSite } from '@web/cms/site'
import { CoursePage } from '@web/content/course-page'
import { breadcrumbData } from '@web/seo/breadcrumb-data'
import { courseData } from '@web/seo/course-data'
import { JsonLd } from '@web/seo/json-ld'
import { pageMetadata } from '@web/seo/page-metadata'
import { movedOrMissing } from '@web/app/moved-or-missing'
import { decoded } from '@web/app/params'
import { sharedPicture } from '@web/app/share/shared-picture'
import { metadataWithStatus, pageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = metadataWithStatus(async ({ params }: Props) => {
  const course = await readCoursePage(decoded((await params).slug))
  if (!course) throw new PageMissingError()
  const { company } = await readSite()
  return pageMetadata({
    ...course.metadata,
    path: course.href,
    image: course.metadata.image ?? (await sharedPicture({ kind: 'course', slug: course.slug })),
    siteName: company.tradingName,
  })
})

export default pageWithStatus(async function CourseRoute({ params }: Props) {
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

import type { Metadata } from 'next'
import { readCoursePage } from '../../../../cms/courses'
import { readSite } from '../../../../cms/site'
import { CoursePage } from '../../../../content/course-page'
import { paths } from '../../../../paths'
import { breadcrumbData } from '../../../../seo/breadcrumb-data'
import { JsonLd } from '../../../../seo/json-ld'
import { pageMetadata } from '../../../../seo/page-metadata'
import { movedOrNotFound } from '../../../moved-or-not-found'
import { decoded } from '../../../params'

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const course = await readCoursePage(decoded((await params).slug))
  if (!course) return {}
  const { company } = await readSite()
  return pageMetadata({ ...course.metadata, path: course.href, siteName: company.tradingName })
}

export default async function CourseRoute({ params }: Props) {
  const slug = decoded((await params).slug)
  const course = await readCoursePage(slug)
  if (!course) return movedOrNotFound(paths.course(slug))
  return (
    <>
      <JsonLd
        data={breadcrumbData([
          { label: 'Courses', href: paths.courses },
          { label: course.title, href: course.href },
        ])}
      />
      <CoursePage course={course} />
    </>
  )
}

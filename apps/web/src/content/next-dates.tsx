import { standardHeadings } from '@lectern/shared/contract/block-headings'
import { CourseDateList } from '../features/catalogue/course-date-list'
import { paths } from '../paths'
import { Section } from '../ui/section'
import type { NextDates as View } from '../views/blocks'

export function NextDates({ block: { heading, dates } }: { block: View }) {
  return (
    <Section
      heading={heading || standardHeadings.nextDates}
      all={{ label: 'All courses', href: paths.courses }}
    >
      <CourseDateList dates={dates} />
    </Section>
  )
}

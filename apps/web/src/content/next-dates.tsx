import { paths } from '@lectern/shared/addresses/paths'
import { standardHeadings } from '@lectern/shared/contract/block-headings'
import { CourseDateList } from '../features/catalogue/course-date-list'
import type { BandTone } from '../ui/band'
import { Section } from '../ui/section'
import type { NextDates as View } from '../views/article-blocks'

export function NextDates({ block: { heading, dates }, band }: { block: View; band?: BandTone }) {
  return (
    <Section
      heading={heading || standardHeadings.nextDates}
      all={{ label: 'All courses', href: paths.courses }}
      band={band}
    >
      <CourseDateList dates={dates} />
    </Section>
  )
}

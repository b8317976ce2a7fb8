import type { Catalogue } from '../../views/catalogue'
import { Pagination } from '../../ui/pagination'
import { addressOf, type Asked } from './asked'
import { CourseDateList } from './course-date-list'
import { CourseFilters } from './course-filters'
import { FoundCourses } from './found-courses'
import { FoundHeading } from './found-heading'
import { countOf, nearby } from './nearby'
import { NothingFound } from './nothing-found'
import type { Found } from './search-catalogue'

interface CatalogueListsProps {
  catalogue: Catalogue
  asked: Asked
  found: Found
}

/** The filters, and one page of what they find. */
export function CatalogueLists({ catalogue, asked, found }: CatalogueListsProps) {
  const count = countOf(found, asked)
  const { choices } = found
  return (
    <>
      <div className="band page-head soft-band">
        <div className="wrap">
          <h1>Courses</h1>
          <CourseFilters choices={choices} asked={asked} />
        </div>
      </div>
      <FoundHeading asked={asked} count={count} choices={choices} />
      <div className="catalogue-end stack-l">
        {count === 0 ? (
          <NothingFound asked={asked} choices={choices} near={nearby(catalogue, asked, found)} />
        ) : (
          <FoundPage asked={asked} found={found} />
        )}
        <Pagination
          page={asked.page}
          pageCount={pageCountOf(found, asked)}
          hrefOf={(page) => addressOf({ ...asked, page })}
          label={asked.view === 'dates' ? 'Dates' : 'Courses'}
        />
      </div>
    </>
  )
}

const perPage = { courses: 24, dates: 40 } as const

export function pageCountOf(found: Found, asked: Asked): number {
  return Math.ceil(countOf(found, asked) / perPage[asked.view])
}

/** What one page shows of it. */
export function onPage<Item>(items: readonly Item[], { view, page }: Asked): Item[] {
  return items.slice((page - 1) * perPage[view], page * perPage[view])
}

function FoundPage({ asked, found }: Omit<CatalogueListsProps, 'catalogue'>) {
  if (asked.view === 'courses') return <FoundCourses found={onPage(found.courses, asked)} />
  const dates = onPage(found.dates, asked).map((date) => date.show())
  return <CourseDateList dates={dates} isByMonth={asked.sort === 'soonest'} />
}

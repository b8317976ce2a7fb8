import { authors } from '../content/authors'
import { company } from '../content/company'
import type { CourseRun } from '../content/course-runs'
import { allCourses } from '../content/courses/all-courses'
import type { CourseSlug } from '../content/keys'
import { joining } from '../content/joining'
import { look } from '../content/look'
import { moreOrders } from '../content/more-orders'
import { morePeople } from '../content/more-people'
import { shabnam } from '../content/orders'
import type { Page } from '../content/pages/page'
import type { Navigation } from '../content/site'
import { topics } from '../content/topics'
import { trainers } from '../content/trainers'
import { venues } from '../content/venues'
import { toLink } from '../prose/link'
import { storeCourses, storeRuns, storeTopics, storeVenues } from '../steps/catalogue'
import { storeOrders } from '../steps/orders'
import { storeTrainers } from '../steps/people'
import { illustrationOf, portraitOf, storePictures } from '../steps/pictures'
import { storeLook, storeNavigation, storeSettings } from '../steps/site'
import { storePages } from '../steps/writing'
import type { World } from '../world'

/** A small catalogue in its last places: what the race for a seat looks like from both sides. */
export async function seedNearlySoldOut(world: World): Promise<void> {
  await storePictures(world, [
    ...authors
      .filter(({ slug }) => teachers.some((who) => who.portraitOf === slug))
      .map(portraitOf),
    ...courses.map(({ slug, picture }) => illustrationOf(`course-${slug}`, picture)),
  ])
  await storeTopics(world, topics)
  await storeTrainers(world, teachers)
  await storeVenues(world, { leeds: venues.leeds })
  await storeCourses(world, courses)
  await storeRuns(world, { runs, courses, joining })
  await storePages(world, [frontPage])
  await storeSettings(world, company)
  await storeLook(world, look)
  await storeNavigation(world, links)
  await storeOrders(world, {
    orders: moreOrders({ runs, courses, customers: morePeople }),
    cancellations: [],
    takenBy: shabnam,
  })
}

const slugs: readonly CourseSlug[] = [
  'speak-up-a-free-taster',
  'overcoming-your-fear-of-public-speaking',
  'level-4-certificate-in-business-communication-skills',
]
const courses = allCourses.filter(({ slug }) => slugs.includes(slug))
const teachers = trainers.filter(({ slug }) =>
  courses.some((course) => course.trainers.includes(slug)),
)

const day = { weekday: 'tuesday', from: '09:30', until: '16:30', at: 'leeds' } as const

const runs: readonly CourseRun[] = [
  {
    ...day,
    course: 'level-4-certificate-in-business-communication-skills',
    weeks: 3,
    trainers: ['vince-hollis', 'priya-raman'],
    capacity: 12,
    booked: 11,
  },
  {
    ...day,
    course: 'level-4-certificate-in-business-communication-skills',
    weeks: 8,
    trainers: ['vince-hollis', 'priya-raman'],
    capacity: 12,
    booked: 10,
  },
  {
    ...day,
    course: 'overcoming-your-fear-of-public-speaking',
    weeks: 2,
    trainers: ['grace-adeyemi'],
    capacity: 8,
    booked: 8,
  },
  {
    ...day,
    course: 'overcoming-your-fear-of-public-speaking',
    weeks: 6,
    trainers: ['grace-adeyemi'],
    capacity: 8,
    booked: 6,
  },
  {
    ...day,
    course: 'speak-up-a-free-taster',
    weeks: 1,
    from: '12:30',
    until: '14:00',
    at: 'online',
    trainers: ['grace-adeyemi'],
    capacity: 40,
    booked: 39,
  },
]

const frontPage: Page = {
  slug: 'home',
  title: 'Home',
  meta: { description: 'The last places on this season’s courses.' },
  layout: (find) => [
    {
      blockType: 'hero',
      heading: 'The last places of the season',
      text: 'A few dates still have room for one or two.',
      links: [{ link: toLink({ label: 'See our courses', target: '/courses' }, find) }],
    },
    { blockType: 'nextDates', heading: 'Next dates', count: 6 },
  ],
}

const links: Navigation = {
  header: [
    { label: 'Courses', target: '/courses' },
    { label: 'Contact', target: '/contact' },
  ],
  footer: [],
}

import { moreOrders } from '../content/more-orders'
import { allArticles } from '../first-aid/articles'
import { certificates } from '../first-aid/certificates'
import { clients } from '../first-aid/clients'
import { company, joining, look, marguerite } from '../first-aid/company'
import { courseRuns } from '../first-aid/course-runs'
import { allCourses } from '../first-aid/courses/all-courses'
import { navigation, redirects, searchWords } from '../first-aid/navigation'
import { cancellations, enquiries, orders } from '../first-aid/orders'
import { organisations } from '../first-aid/organisations'
import { allPages, pagePictures } from '../first-aid/pages/all-pages'
import { authors, customers, trainers } from '../first-aid/people'
import { signs } from '../first-aid/signs'
import { testimonials } from '../first-aid/testimonials'
import { topics } from '../first-aid/topics'
import { venues } from '../first-aid/venues'
import { storeCertificates } from '../steps/certificates'
import { storeCourses, storeRuns, storeTopics, storeVenues } from '../steps/catalogue'
import { storeOrders } from '../steps/orders'
import { storeOrganisations } from '../steps/organisations'
import { storeAuthors, storeTrainers } from '../steps/people'
import { illustrationOf, logoOf, portraitOf, storePictures } from '../steps/pictures'
import {
  storeEnquiries,
  storeLook,
  storeNavigation,
  storeRedirects,
  storeSearchWords,
  storeSettings,
  storeSigns,
} from '../steps/site'
import { storeArticles, storePages, storeTestimonials } from '../steps/writing'
import type { World } from '../world'

/** Another company in another trade, with another look: what belongs to the demo's company alone would show here. */
export async function seedFirstAid(world: World): Promise<void> {
  await storePictures(world, pictures())
  await storeTopics(world, topics)
  await storeAuthors(world, authors)
  await storeTrainers(world, trainers)
  await storeVenues(world, venues)
  await storeCourses(world, allCourses)
  await storeRuns(world, { runs: courseRuns, courses: allCourses, joining })
  await storeTestimonials(world, testimonials)
  await storeArticles(world, allArticles)
  await storePages(world, allPages)
  await storeSettings(world, company)
  await storeLook(world, look)
  await storeSigns(world, signs)
  await storeNavigation(world, navigation)
  await storeSearchWords(world, searchWords)
  await storeRedirects(world, redirects)
  await storeEnquiries(world, enquiries)
  await storeOrders(world, {
    orders: [...orders, ...moreOrders({ runs: courseRuns, courses: allCourses, customers })],
    cancellations,
    takenBy: marguerite,
  })
  await storeCertificates(world, certificates)
  await storeOrganisations(world, { organisations, by: marguerite })
}

function pictures() {
  return [
    ...authors.map(portraitOf),
    ...allCourses.map(({ slug, picture }) => illustrationOf(`course-${slug}`, picture)),
    ...allArticles.map(({ slug, picture }) => illustrationOf(`article-${slug}`, picture)),
    ...pagePictures.map(({ page, ...picture }) => illustrationOf(`page-${page}`, picture)),
    ...clients.map(logoOf),
  ]
}

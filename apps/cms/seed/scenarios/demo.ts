import { allArticles } from '../content/articles/all-articles'
import { authors } from '../content/authors'
import { certificates } from '../content/certificates'
import { feedback } from '../content/feedback'
import { clients } from '../content/clients'
import { company } from '../content/company'
import { courseRuns } from '../content/course-runs'
import { allCourses } from '../content/courses/all-courses'
import { discounts } from '../content/discounts'
import { emailTemplates } from '../content/email-templates'
import { enquiries } from '../content/enquiries'
import { joining } from '../content/joining'
import { look } from '../content/look'
import { moreOrders } from '../content/more-orders'
import { morePeople } from '../content/more-people'
import { navigation } from '../content/navigation'
import { offers } from '../content/offers'
import { cancellations, orders, shabnam } from '../content/orders'
import { organisations } from '../content/organisations'
import { allPages } from '../content/pages/all-pages'
import { pagePictures } from '../content/pages/page-pictures'
import { redirects } from '../content/redirects'
import { searchWords } from '../content/search-words'
import { testimonials } from '../content/testimonials'
import { topics } from '../content/topics'
import { trainers } from '../content/trainers'
import { venues } from '../content/venues'
import { dateRequests } from '../content/date-news'
import { waiting } from '../content/waiting'
import { storeCertificates } from '../steps/certificates'
import { storeCourses, storeRuns, storeTopics, storeVenues } from '../steps/catalogue'
import { storeDiscounts } from '../steps/discounts'
import { storeOrders } from '../steps/orders'
import { storeOrganisations } from '../steps/organisations'
import { storeAuthors, storeTrainers } from '../steps/people'
import { illustrationOf, logoOf, portraitOf, storePictures } from '../steps/pictures'
import {
  storeEmailTemplates,
  storeEnquiries,
  storeLook,
  storeNavigation,
  storeRedirects,
  storeSearchWords,
  storeSettings,
} from '../steps/site'
import { storeFeedback } from '../steps/feedback'
import { storeReminders } from '../steps/reminders'
import { storeDateRequests } from '../steps/date-news'
import { storeWaiting } from '../steps/waiting'
import { storeArticles, storePages, storeTestimonials } from '../steps/writing'
import type { World } from '../world'

/** A training company in the middle of its year. */
export async function seedDemo(world: World): Promise<void> {
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
  await storeNavigation(world, navigation)
  await storeSearchWords(world, searchWords)
  await storeRedirects(world, redirects)
  await storeEmailTemplates(world, emailTemplates)
  await storeEnquiries(world, enquiries)
  await storeOrders(world, {
    orders: [
      ...orders,
      ...moreOrders({ runs: courseRuns, courses: allCourses, customers: morePeople }),
    ],
    cancellations,
    offers,
    takenBy: shabnam,
  })
  await storeDiscounts(world, discounts)
  await storeReminders(world, certificates.run)
  await storeCertificates(world, certificates)
  await storeFeedback(world, feedback)
  await storeOrganisations(world, { organisations, by: shabnam })
  await storeWaiting(world, waiting)
  await storeDateRequests(world, dateRequests)
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

import { enquiryKinds, type EnquiryKind } from '@lectern/shared/contract/enquiry'
import type { Metadata } from 'next'
import { CmsUnavailableError } from '../../../cms/client'
import { readCoursePage } from '../../../cms/courses'
import { EnquiryForm } from '../../../features/enquiries/enquiry-form'
import { EnquiryTrouble } from '../../../features/enquiries/enquiry-trouble'
import { readSubmission } from '../../../forms/submission'
import { paths } from '../../../paths'
import { pageMetadata } from '../../../seo/page-metadata'
import { ContactDetails } from '../../../ui/contact-details'
import { PageHeading } from '../../../ui/page-heading'
import { honestMetadata, honestPersonalPage } from '../../honest-page'
import { siteUnlessUnavailable } from '../../site-unless-unavailable'

interface Props {
  searchParams: Promise<{ kind?: string | string[]; course?: string | string[] }>
}

export const generateMetadata = honestMetadata(async (): Promise<Metadata> => {
  const [submission, site] = await Promise.all([readSubmission(), siteUnlessUnavailable()])
  const title = submission?.problems.length ? 'Error: Contact us' : 'Contact us'
  const siteName = site?.company.tradingName ?? ''
  return pageMetadata({
    title,
    description: `Ask ${siteName} about a course, a date or a booking, or about training at your own premises.`,
    path: paths.contact,
    siteName,
  })
})

/** To everybody by telephone, e-mail or form; about one course when its page led here. */
export default honestPersonalPage(async function ContactPage({ searchParams }: Props) {
  const { kind, course: slug } = await searchParams
  const [submission, site, course] = await Promise.all([
    readSubmission(),
    siteUnlessUnavailable(),
    typeof slug === 'string' ? courseUnlessUnavailable(slug) : null,
  ])
  const enquiryKind = enquiryKinds.find((each) => each === kind) ?? 'general'
  return (
    <>
      <PageHeading {...headingWords(enquiryKind, course?.title)} />
      {submission?.trouble && (
        <EnquiryTrouble trouble={submission.trouble} contact={site?.contact} />
      )}
      <div className="with-aside">
        <EnquiryForm
          page={submission?.answers.page ?? (course ? course.href : paths.contact)}
          kind={enquiryKind}
          {...(course && { course: { id: course.id, slug: course.slug } })}
          answers={submission?.answers ?? {}}
          problems={submission?.problems ?? []}
        />
        {site && (
          <aside className="summary-card" aria-label="Other ways to reach us">
            <h2>Other ways to reach us</h2>
            <ContactDetails details={site.contact} />
          </aside>
        )}
      </div>
    </>
  )
})

/** What somebody wrote must come back even when nothing can be said about the course. */
async function courseUnlessUnavailable(slug: string) {
  try {
    return await readCoursePage(slug)
  } catch (error) {
    if (error instanceof CmsUnavailableError) return null
    throw error
  }
}

function headingWords(kind: EnquiryKind, courseTitle: string | undefined) {
  if (kind === 'complaint') {
    return {
      title: 'Complain about how we use your data',
      lead: 'We confirm within 30 days that we have your complaint, look into it, and tell you the outcome.',
    }
  }
  if (!courseTitle)
    return { title: 'Contact us', lead: 'A person reads every message and answers it.' }
  return kind === 'in-house'
    ? { title: 'A course just for your team', lead: `${courseTitle}, taught in-house` }
    : { title: 'Ask about a course', lead: courseTitle }
}

import { paths } from '@lectern/shared/addresses/paths'
import { enquiryKinds, type EnquiryKind } from '@lectern/shared/contract/enquiry'
import type { Metadata } from 'next'
import { connection } from 'next/server'
import { CmsUnavailableError } from '@web/cms/client'
import { readCoursePage } from '@web/cms/courses'
import { EnquiryForm } from '@web/features/enquiries/enquiry-form'
import { EnquiryTrouble } from '@web/features/enquiries/enquiry-trouble'
import { readSubmission } from '@web/forms/submission'
import { pageMetadata } from '@web/seo/page-metadata'
import { PageHeading } from '@web/ui/page-heading'
import { telephoneHref } from '@web/ui/telephone-href'
import { sharedPicture } from '../../share/shared-picture'
import { metadataWithStatus, personalPageWithStatus } from '../../page-with-status'
import { siteUnlessUnavailable } from '../../unless-unavailable'

interface Props {
  searchParams: Promise<Partial<Record<'kind' | 'course' | 'wish', string | string[]>>>
}

export const generateMetadata = metadataWithStatus(async (): Promise<Metadata> => {
  // Not during the build, which has no CMS to ask.
  await connection()
  const [submission, site] = await Promise.all([readSubmission(), siteUnlessUnavailable()])
  const title = submission?.problems.length ? 'Error: Contact us' : 'Contact us'
  const siteName = site?.company.tradingName ?? ''
  return pageMetadata({
    title,
    description: `Ask ${siteName} about a course, a date or a booking, or about training at your own premises.`,
    path: paths.contact,
    image: site && (await sharedPicture({ kind: 'list', slug: 'contact' })),
    siteName,
  })
})

/** To everybody by telephone, e-mail or form; about one course when its page led here. */
export default personalPageWithStatus(async function ContactPage({ searchParams }: Props) {
  const { kind, course: slug, wish } = await searchParams
  const [submission, site, course] = await Promise.all([
    readSubmission(),
    siteUnlessUnavailable(),
    typeof slug === 'string' ? courseUnlessUnavailable(slug) : null,
  ])
  const enquiryKind = enquiryKinds.find((each) => each === kind) ?? 'general'
  return (
    <>
      <div className="soft-band bleed">
        <div className="wrap contact-head">
          <PageHeading {...headingWords(enquiryKind, course?.title)} />
        </div>
      </div>
      <div className="band">
        <div className="wrap aside-page">
          <div className="stack">
            {submission?.trouble && (
              <EnquiryTrouble trouble={submission.trouble} contact={site?.contact} />
            )}
            <EnquiryForm
              page={submission?.answers.page ?? (course ? course.href : paths.contact)}
              kind={enquiryKind}
              {...(course && { course: { id: course.id, slug: course.slug } })}
              answers={submission?.answers ?? begunBy(wish)}
              problems={submission?.problems ?? []}
            />
          </div>
          {site && (
            <aside className="sheet stay stack" aria-label="Other ways to reach us">
              <h2>Or ring us</h2>
              {site.contact.phone && (
                <p className="tel">
                  <a href={telephoneHref(site.contact.phone)}>{site.contact.phone}</a>
                </p>
              )}
              {site.contact.openingHours && <p className="soft">{site.contact.openingHours}</p>}
              {site.contact.email && (
                <p>
                  <a className="link" href={`mailto:${site.contact.email}`}>
                    {site.contact.email}
                  </a>
                </p>
              )}
              <p>
                Have you booked, and lost the link?{' '}
                <a className="link" href={paths.findBooking}>
                  Find my booking
                </a>
              </p>
            </aside>
          )}
        </div>
      </div>
    </>
  )
})

const maxWishCharacters = 400

/** A page that could not help has begun the message; whoever sends it reads it first. */
function begunBy(wish: string | string[] | undefined): Record<string, string> {
  return typeof wish === 'string' ? { message: wish.slice(0, maxWishCharacters) } : {}
}

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

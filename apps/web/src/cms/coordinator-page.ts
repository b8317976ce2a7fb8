import 'server-only'
import { readCertificateCode } from '@lectern/shared/certificates/certificate-code'
import {
  coordinatorLinkRequestSchema,
  coordinatorPageSchema,
  coordinatorPaths,
  type BookingsPage,
  type CoordinatorPages,
} from '@lectern/shared/contract/coordinator-page'
import type { CoordinatorPageView } from '../views/coordinator-page'
import { askForLinks, type LinksOutcome } from './booking-links'
import { isToken, readRefusal } from './checkouts'
import { CmsRefusedError } from './client'
import { toCourseDateView } from './to-view/course-date-view'
import { askForVisitor } from './visitor'

/** Why a link that was made here opens nothing. */
export type LinkEnd = 'link-expired' | 'link-ended' | 'organisation-gone'

/** `null` for what was not made here. */
export async function readCoordinatorPage(
  token: string,
  pages: CoordinatorPages,
): Promise<CoordinatorPageView | LinkEnd | null> {
  if (!isToken(token)) return null
  const response = await askForVisitor({
    method: 'GET',
    path: coordinatorPaths.page(token, pages),
  })
  if (response.status === 404) return null
  if (response.status === 410) {
    const { reason } = await readRefusal(response)
    return isLinkEnd(reason) ? reason : 'link-ended'
  }
  if (!response.ok) throw new CmsRefusedError('/organisations', response.status)
  const page = coordinatorPageSchema.parse(await response.json())
  return { ...page, token, coming: toView(page.coming), past: toView(page.past) }
}

/** An invoice or credit note as the CMS renders it; null when it is not one of theirs, or the link has ended. */
export async function readOrganisationDocument(
  token: string,
  file: string,
): Promise<Response | null> {
  const [, number, format] = /^([A-Z]{2,3}-\d{1,12})\.(html|pdf)$/.exec(file) ?? []
  if (!isToken(token) || !number || (format !== 'html' && format !== 'pdf')) return null
  return readFile(coordinatorPaths.document(token, number, format))
}

/** The certificate of somebody on their bookings, on paper; null when it is not one of theirs, or the link has ended. */
export async function readOrganisationCertificate(
  token: string,
  file: string,
): Promise<Response | null> {
  const code = readCertificateCode(file.replace(/\.pdf$/, ''))
  if (!isToken(token) || code === null) return null
  return readFile(coordinatorPaths.certificate(token, code))
}

async function readFile(path: string): Promise<Response | null> {
  const response = await askForVisitor({ method: 'GET', path, isFile: true })
  if (response.status === 404 || response.status === 410) return null
  if (!response.ok) throw new CmsRefusedError('/organisations', response.status)
  return response
}

/** Has a coordinator's links sent to them. What is answered does not tell whether there are any. */
export function askForOrganisationLink(email: string | undefined): Promise<LinksOutcome> {
  return askForLinks({ path: coordinatorPaths.links, schema: coordinatorLinkRequestSchema, email })
}

function isLinkEnd(reason: string): reason is LinkEnd {
  return ['link-expired', 'link-ended', 'organisation-gone'].includes(reason)
}

function toView({ bookings, ...list }: BookingsPage): CoordinatorPageView['coming'] {
  return {
    ...list,
    bookings: bookings.map((booking) => ({
      ...booking,
      dates: booking.dates.map((of) => ({ ...of, date: toCourseDateView(of.date) })),
    })),
  }
}

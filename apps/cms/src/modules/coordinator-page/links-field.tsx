import type { CoordinatorLink, Organisation } from '@lectern/shared/contract/payload-types'
import { dateText } from '@lectern/shared/time/moment-text'
import type { UIFieldServerProps } from 'payload'

import { may } from '@cms/access/may'
import { FieldAction } from '@cms/admin/staff-action/field-action.client'
import '@cms/admin/staff-action/staff-panel.css'
import {
  findOrganisation,
  coordinatorLinks,
  hasEnded,
  isOf,
  linkDays,
  type Coordinator,
} from '../organisations'

/** Beside an organisation: who of its coordinators has a link to the page with its bookings. */
export async function LinksField({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const organisation = await findOrganisation(payload, String(id))
  if (!organisation || organisation.deletedAt) return null
  const coordinators = organisation.coordinators ?? []
  const links = await Promise.all(
    coordinators.map((each) => coordinatorLinks.findOf(payload, String(each.id))),
  )
  return (
    <section className="staff-panel" aria-label="Their page">
      <h2>Their page</h2>
      <p>
        A coordinator can see what is booked, who comes and the invoices, without an account, by a
        link that works for {linkDays} days.
      </p>
      {coordinators.length === 0 && <p>Enter a coordinator first, and save.</p>}
      {coordinators.map((coordinator, index) => (
        <OfCoordinator
          key={coordinator.id}
          organisation={organisation}
          coordinator={coordinator}
          link={links[index] ?? null}
        />
      ))}
    </section>
  )
}

interface OfCoordinatorProps {
  organisation: Organisation
  coordinator: Coordinator
  link: CoordinatorLink | null
}

function OfCoordinator({ organisation, coordinator, link }: OfCoordinatorProps) {
  const { id, name, email } = coordinator
  const url = `/api/organisations/${organisation.id}/page-links`
  const own = link && isOf(link, coordinator) ? link : null
  return (
    <div>
      <h3 dir="auto">{name}</h3>
      <p>{stateWords(own, email)}</p>
      {email && (
        <FieldAction
          url={url}
          subject={`${id} send ${own?.key ? own.madeAt : ''}`}
          legend={own ? 'They need it again?' : `To ${email}`}
          button={own ? 'Send a new link' : 'Send the page’s link'}
          {...(own && { question: 'The link that was sent before opens nothing any more. Go on?' })}
        >
          <input type="hidden" data-name="coordinatorId" value={id ?? ''} />
        </FieldAction>
      )}
      {own && (
        <FieldAction
          url={`${url}/ended`}
          subject={`${id} end ${own.madeAt}`}
          legend={`${name} does not book for it any more?`}
          button="End this link"
          isGrave
          question="The link opens nothing from now on, and none is sent to whoever asks for a new one. Go on?"
        >
          <input type="hidden" data-name="coordinatorId" value={id ?? ''} />
        </FieldAction>
      )}
    </div>
  )
}

function stateWords(link: CoordinatorLink | null, email: string | null | undefined): string {
  if (!email) return 'Has no e-mail address to send a link to.'
  if (!link) return 'Has no link.'
  if (hasEnded(link, new Date())) return `The link was for the time until ${dateText(link.until)}.`
  return `Has a link until ${dateText(link.until)}, sent on ${dateText(link.madeAt)}.`
}

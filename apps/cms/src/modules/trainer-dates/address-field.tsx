import type { UIFieldServerProps } from 'payload'

import { may } from '@cms/access/may'
import { CopyLink } from '@cms/admin/copy-link/copy-link.client'
import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { FieldAction } from '@cms/admin/staff-action/field-action.client'
import '@cms/admin/staff-action/staff-panel.css'
import { calendarAddressOf, trainerLinks } from './trainer-links'

/** Beside a trainer: the private address of their dates, for their own calendar and phone. */
export async function AddressField({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const trainerId = String(id)
  const link = await trainerLinks.findOf(payload, trainerId)
  return (
    <section className="trainer-dates staff-panel" aria-label="Their dates">
      <h2>Their dates</h2>
      <p>
        A private address, without an account: days, places and how many come of what they teach,
        for their own calendar, and the way to each register on their phone.
      </p>
      {link && (
        <>
          <CopyLink
            label="Address for their calendar"
            button="Copy for a calendar"
            address={calendarAddressOf(link)}
          />
          <CopyLink
            label="Address of the page"
            button="Copy the page"
            address={trainerLinks.addressOf(link)}
          />
          <p>
            Made by <bdi>{link.madeBy}</bdi>, {momentInWords(link.madeAt)}.
          </p>
          <FieldAction
            url={`/api/trainers/${trainerId}/dates-address/ended`}
            subject={`${trainerId} end`}
            legend="They do not teach here any more?"
            button="End this address"
            isGrave
            question="Their calendar gets no dates any more, and the page opens nothing. Registers that they have opened stay open until theirs are made anew. Go on?"
          />
        </>
      )}
      <FieldAction
        url={`/api/trainers/${trainerId}/dates-address`}
        subject={`${trainerId} renew`}
        legend={link ? 'The address is in the wrong hands?' : 'There is no address yet'}
        button={link ? 'Make a new address' : 'Make the address'}
        {...(link && {
          question: 'The address that you have handed out stops working at once. Go on?',
        })}
      />
    </section>
  )
}

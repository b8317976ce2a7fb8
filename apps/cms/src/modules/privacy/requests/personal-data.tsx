import type { AdminViewServerProps } from 'payload'

import { may } from '@cms/access/may'
import '@cms/admin/staff-action/staff-panel.css'
import { staffOnly } from '@cms/admin/views/staff-only'
import { StaffPage } from '@cms/admin/views/staff-page'
import './personal-data.css'
import { PersonDesk } from './person-desk.client'

/** Where staff answer somebody who asks what is held about them, or asks to be forgotten. */
export function PersonalData(props: AdminViewServerProps) {
  const user = staffOnly(props, '/personal-data')
  return (
    <StaffPage viewProps={props}>
      <div className="personal-data staff-panel gutter--left gutter--right">
        <h1>Personal data</h1>
        {may(user, 'handleBookings') ? (
          <>
            <p>
              Somebody asks what you hold about them, or wants to be forgotten? First make sure that
              it is them. Then look here, send them the export, and erase what may go. Answer within
              a month. E-mails in your own mailboxes, and what Stripe keeps, are not found here.
            </p>
            <PersonDesk mayErase={may(user, 'erasePeople')} />
          </>
        ) : (
          <p>This page is for owners and for whoever looks after bookings.</p>
        )}
      </div>
    </StaffPage>
  )
}

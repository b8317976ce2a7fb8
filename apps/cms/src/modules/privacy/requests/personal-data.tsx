import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { may } from '@cms/access/may'
import '@cms/admin/staff-action/staff-panel.css'
import './personal-data.css'
import { PersonDesk } from './person-desk.client'

/** Where staff answer somebody who asks what is held about them, or asks to be forgotten. */
export function PersonalData(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams, payload } = props
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fpersonal-data')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <div className="personal-data staff-panel gutter--left gutter--right">
        <h1>Personal data</h1>
        {may(req.user, 'handleBookings') ? (
          <>
            <p>
              Somebody asks what you hold about them, or wants to be forgotten? First make sure that
              it is them. Then look here, send them the export, and erase what may go. Answer within
              a month. E-mails in your own mailboxes, and what Stripe keeps, are not found here.
            </p>
            <PersonDesk mayErase={may(req.user, 'erasePeople')} />
          </>
        ) : (
          <p>This page is for owners and for whoever looks after bookings.</p>
        )}
      </div>
    </DefaultTemplate>
  )
}

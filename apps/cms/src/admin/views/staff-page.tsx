import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/** A page of ours in the frame of the admin, for whoever has been let in by `staffOnly`. */
export function StaffPage({
  viewProps: { initPageResult, params, searchParams, payload },
  children,
}: {
  viewProps: AdminViewServerProps
  children: ReactNode
}) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      {...(req.user && { user: req.user })}
      viewActions={(payload.config.admin.components.actions ?? []).toReversed()}
      visibleEntities={visibleEntities}
    >
      {children}
    </DefaultTemplate>
  )
}

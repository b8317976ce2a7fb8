import type { AuditEvent } from '@lectern/shared/contract/payload-types'
import type { DefaultServerCellComponentProps } from 'payload'

/** To what something was done, as the way to it while it is there. */
export function WhatCell({ rowData }: DefaultServerCellComponentProps) {
  const { what, href, outcome, times } = rowData as AuditEvent
  const often = times && times > 1 ? ` (${times} times)` : ''
  const unsure = outcome === 'begun' ? ' (begun; whether it was finished is not known)' : ''
  return (
    <>
      {href ? <a href={href}>{what}</a> : what}
      {often}
      {unsure}
    </>
  )
}

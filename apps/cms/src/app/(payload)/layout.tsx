import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { getPayload, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { AdminLook } from '../../admin/brand/admin-look'
import { schedulePublish } from '../../payload-workarounds/admin/refused-plans/schedule-publish'
import { formState } from '../../payload-workarounds/admin/uninterrupted-typing/form-state'
import { importMap } from './admin/importMap.js'
import '../../admin/look/desk.css'
import '../../payload-workarounds/admin/readable/readable.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({
    ...args,
    config,
    importMap,
    serverFunctions: { 'form-state': formState, 'schedule-publish': schedulePublish },
  })
}

export default async function Layout({ children }: { children: ReactNode }) {
  const payload = await getPayload({ config })
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      <AdminLook payload={payload} />
      {children}
    </RootLayout>
  )
}

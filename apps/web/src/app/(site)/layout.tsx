import type { ReactNode } from 'react'
import { readSite } from '../../cms/site'
import { SiteFrame } from '../../features/site-frame/site-frame'

export default async function SiteLayout({ children }: { children: ReactNode }) {
  return <SiteFrame site={await readSite()}>{children}</SiteFrame>
}

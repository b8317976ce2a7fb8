import type { ReactNode } from 'react'
import { decoded } from '../../params'
import { PublishedFrame } from '../published-frame'

interface Props {
  params: Promise<{ path: string[] }>
  children: ReactNode
}

export default async function StaffMadePageLayout({ params, children }: Props) {
  const { path } = await params
  return <PublishedFrame path={`/${path.map(decoded).join('/')}`}>{children}</PublishedFrame>
}

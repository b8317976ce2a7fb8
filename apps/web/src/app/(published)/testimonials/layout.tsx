import type { ReactNode } from 'react'
import { paths } from '@lectern/shared/addresses/paths'
import { PublishedFrame } from '../published-frame'

export default function TestimonialsLayout({ children }: { children: ReactNode }) {
  return <PublishedFrame path={paths.testimonials}>{children}</PublishedFrame>
}

import type { Metadata } from 'next'
import { Missing } from '../../features/site-frame/missing'

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } }

export default function PersonalNotFound() {
  return <Missing />
}

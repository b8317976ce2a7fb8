import { pageStatusName } from '../beneath-next/page-cache/page-status.mjs'

/** The HTTP status with which a cached page is answered. React moves it into the page's head. */
export function PageStatus({ status }: { status: 404 | 500 | 503 }) {
  return <meta name={pageStatusName} content={String(status)} />
}

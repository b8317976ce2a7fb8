import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { readRedirect } from '../cms/redirects'

/** For an address without a page: where it leads now, as staff said, or else "not found". */
export async function movedOrNotFound(path: string): Promise<never> {
  const moved = await readRedirect(path)
  if (!moved) notFound()
  if (moved.isPermanent) permanentRedirect(moved.to)
  redirect(moved.to)
}

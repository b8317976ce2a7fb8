import { permanentRedirect, redirect } from 'next/navigation'
import { readRedirect } from '../cms/redirects'
import { PageMissingError } from './page-with-status'

/** For an address without a page: where it leads now, as staff said, or else nowhere. */
export async function movedOrMissing(path: string): Promise<never> {
  const moved = await readRedirect(path)
  if (!moved) throw new PageMissingError()
  if (moved.isPermanent) permanentRedirect(moved.to)
  redirect(moved.to)
}

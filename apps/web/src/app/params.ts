import { PageMissingError } from './page-with-status'

/** Next hands over the segments of an address as they were written. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new PageMissingError()
  }
}

/** The number of a list's page. Anything but a plain number is an address that does not exist. */
export function pageNumber(segment: string): number {
  if (!/^[1-9]\d{0,3}$/.test(segment)) throw new PageMissingError()
  return Number(segment)
}

/** A list's page beyond its end does not exist; its first page does, even when it is empty. */
export function refuseBeyondEnd({ page, pageCount }: { page: number; pageCount: number }) {
  if (page > Math.max(1, pageCount)) throw new PageMissingError()
}

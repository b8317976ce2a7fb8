import { Refusal } from '../../http/refusal'

/** Of places that somebody has cancelled since the page was opened, or another press of the same button. */
export function noLongerBooked(): Refusal {
  return new Refusal('not-found', {
    message: 'Some of these places have been cancelled since you opened this page. Load it again.',
  })
}

import type { Link } from './link'

export interface Testimonial {
  id: string
  quote: string
  name: string
  role: string
  organisation: string
  /** What they are talking about, if it can still be booked. */
  course: Link | null
  /** Said beside the quote when the person was given something for it. */
  incentive: string
}

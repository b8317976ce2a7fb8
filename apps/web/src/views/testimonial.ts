export interface Testimonial {
  id: string
  quote: string
  name: string
  role: string
  organisation: string
  /** Said beside the quote when the person was given something for it. */
  incentive: string
}

import { Band } from '../ui/band'
import { Quote } from '../ui/testimonial-grid'
import type { BigQuote as View } from '../views/blocks'

export function BigQuote({ block: { testimonial } }: { block: View }) {
  return (
    <Band tone="sand">
      <h2 className="visually-hidden">What {testimonial.name} says</h2>
      <Quote testimonial={testimonial} isLoud />
    </Band>
  )
}

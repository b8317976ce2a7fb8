import { standardHeadings } from '@lectern/shared/contract/block-headings'
import { Section } from '../ui/section'
import type { Steps as View } from '../views/blocks'

export function Steps({ block: { heading, steps } }: { block: View }) {
  return (
    <Section heading={heading || standardHeadings.steps} band="plain">
      <ol className="walk">
        {steps.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            {text && <p>{text}</p>}
          </li>
        ))}
      </ol>
    </Section>
  )
}

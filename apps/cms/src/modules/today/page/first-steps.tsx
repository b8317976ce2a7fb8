import Link from 'next/link'

import type { FirstStep } from '../first-steps'
import { Group } from './group'

export function FirstSteps({ steps }: { steps: readonly FirstStep[] }) {
  const done = steps.filter(({ isDone }) => isDone).length
  const next = steps.find(({ isDone }) => !isDone)
  return (
    <Group heading="Your website in seven steps">
      <p className="today-row today-note">
        {done} of {steps.length} done. You can stop at any time and go on here.
      </p>
      <ol>
        {steps.map((step, index) => (
          <li key={step.title} className="today-row" data-next={step === next || undefined}>
            <span className="today-step" data-done={step.isDone || undefined} aria-hidden="true">
              {step.isDone ? '✓' : index + 1}
            </span>
            <div>
              <p>
                <strong>{step.title}</strong>
              </p>
              <p className="today-note">{step.note}</p>
            </div>
            {step.isDone ? (
              <span className="today-state" data-state="good">
                Done
              </span>
            ) : (
              step.action && (
                <Link className="today-button" href={step.action.href}>
                  {step.action.label}
                </Link>
              )
            )}
          </li>
        ))}
      </ol>
    </Group>
  )
}
